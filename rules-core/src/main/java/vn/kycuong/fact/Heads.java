package vn.kycuong.fact;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.kycuong.law.Period;
import vn.kycuong.record.Headship;
import vn.kycuong.record.Officer;
import vn.kycuong.record.RecordRef.CodePoints;
import vn.kycuong.record.UnitRecords;
import vn.kycuong.record.Words.Post;

/**
 * Who headed a unit in a period, and when: those whom {@code heads.csv} names on any of its days; where it names nobody, the
 * officer whose post it is.
 *
 * @param each the heads with their own days, by first day; empty if nobody answers for the unit
 * @param two whether nobody answers because there are two on one day
 */
public record Heads(List<HeadDays> each, boolean two) {

    /** Keeps its own copy. */
    public Heads {
        each = List.copyOf(each);
    }

    static Heads of(UnitRecords records, List<Officer> officers, Period period) {
        List<HeadDays> named = named(records, period);
        if (named.isEmpty()) {
            return ofPost(officers, period);
        }
        named.sort(comparing((HeadDays head) -> head.days().from())
                .thenComparing(head -> head.officer().id(), CodePoints::compare));
        for (int i = 1; i < named.size(); i++) {
            if (!named.get(i).days().from().isAfter(named.get(i - 1).days().to())) {
                return new Heads(List.of(), true);
            }
        }
        return new Heads(named, false);
    }

    private static Heads ofPost(List<Officer> officers, Period period) {
        List<Officer> heads =
                officers.stream().filter(officer -> officer.post() == Post.HEAD).toList();
        if (heads.size() != 1) {
            return new Heads(List.of(), heads.size() > 1);
        }
        Officer head = heads.get(0);
        LocalDate since = head.inPostSince();
        boolean came = since != null && since.isAfter(period.from()) && !since.isAfter(period.to());
        Period days = came ? new Period(Objects.requireNonNull(since), period.to()) : period;
        return new Heads(List.of(HeadDays.of(head, days, since, period)), false);
    }

    private static List<HeadDays> named(UnitRecords records, Period period) {
        String unit = records.unit().id();
        Map<String, List<Headship>> byOfficer = records.rows(Headship.class).stream()
                .filter(row -> row.unitId().equals(unit) && row.isSeenOn(period.to()))
                .map(row -> row.asKnownOn(period.to()))
                .sorted(comparing(Headship::startsOn)
                        .thenComparing(Headship::endsOn, Comparator.nullsLast(Comparator.naturalOrder())))
                .collect(Collectors.groupingBy(Headship::officerId, LinkedHashMap::new, Collectors.toList()));
        List<HeadDays> named = new ArrayList<>();
        byOfficer.forEach((id, rows) -> {
            for (Time time : joined(rows, period.to())) {
                if (!time.last().isBefore(period.from())) {
                    LocalDate from = time.first().isBefore(period.from()) ? period.from() : time.first();
                    named.add(HeadDays.of(officer(records, id), new Period(from, time.last()), time.first(), period));
                }
            }
        });
        return named;
    }

    private static Officer officer(UnitRecords records, String id) {
        return records.rows(Officer.class).stream()
                .filter(officer -> officer.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "The records of unit (%s) lack its head (%s).%nMaybe add the officer to them."
                                .formatted(records.unit().id(), id)));
    }

    /** The times of one officer; those that overlap or follow day upon day are one. */
    private static List<Time> joined(List<Headship> rows, LocalDate lastDay) {
        List<Time> times = new ArrayList<>();
        for (Headship row : rows) {
            LocalDate last = row.endsOn() == null ? lastDay : row.endsOn();
            Time before = times.isEmpty() ? null : times.get(times.size() - 1);
            if (before != null && !row.startsOn().isAfter(before.last().plusDays(1))) {
                times.set(
                        times.size() - 1, new Time(before.first(), last.isAfter(before.last()) ? last : before.last()));
            } else {
                times.add(new Time(row.startsOn(), last));
            }
        }
        return times;
    }

    private record Time(LocalDate first, LocalDate last) {}
}
