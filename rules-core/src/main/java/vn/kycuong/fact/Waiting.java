package vn.kycuong.fact;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kycuong.law.Edition;
import vn.kycuong.record.Suspension;
import vn.kycuong.record.UnitRecords;

/**
 * The days on which a dossier waited for somebody outside the office. They move its due day: by as many working days as
 * it waited between its receipt and the date promised.
 *
 * @param times the times in which it waited, by their start; days of several count once
 * @param day the last day of the period, to which an open time reaches
 */
record Waiting(List<Suspension> times, LocalDate day) {

    /** It never waited. */
    static final Waiting NEVER = new Waiting(List.of(), LocalDate.MIN);

    private static final String MOVES_DUE = "waiting_moves_due";

    /** The waiting of each dossier of a cell that ever waited, by its key. */
    static Map<String, Waiting> of(UnitRecords records, Edition edition) {
        List<Suspension> seen = new SeenRows(records, edition.day()).rows(Suspension.class);
        if (seen.isEmpty() || edition.number(MOVES_DUE) == 0) {
            return Map.of();
        }
        Map<String, List<Suspension>> byDossier =
                seen.stream().sorted(comparing(Suspension::startsOn)).collect(groupingBy(Suspension::dossierId));
        return byDossier.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> new Waiting(entry.getValue(), edition.day())));
    }

    boolean isNever() {
        return times.isEmpty();
    }

    /**
     * The due day of a dossier: the date promised, or as many working days later as it waited before.
     *
     * @return the day, {@link LocalDate#MAX} if it is not reached by the last day of the period
     */
    LocalDate dueDay(DossierFact fact, LocalDate promised, Knowledge knowledge) {
        if (isNever() || promised.isAfter(day)) {
            return promised;
        }
        int left = workingDays(fact, fact.dossier().receivedAt().day(), promised, knowledge);
        LocalDate due = promised;
        while (left > 0) {
            due = due.plusDays(1);
            if (due.isAfter(day)) {
                return LocalDate.MAX;
            }
            if (!covers(due) && knowledge.isWorkingDayFor(fact, due)) {
                left--;
            }
        }
        return due;
    }

    /** On how many working days d, after < d <= until, the dossier waited. */
    int workingDays(DossierFact fact, LocalDate after, LocalDate until, Knowledge knowledge) {
        int days = 0;
        for (Stretch stretch : stretches()) {
            LocalDate from = stretch.before().isAfter(after) ? stretch.before() : after;
            LocalDate to = stretch.last().isBefore(until) ? stretch.last() : until;
            days += from.isBefore(to) ? knowledge.workingDaysFor(fact, from, to) : 0;
        }
        return days;
    }

    /** The times that moved the due day: those that cover some day between the receipt and the date promised. */
    List<Suspension> between(LocalDate received, LocalDate promised) {
        return times.stream()
                .filter(time -> !time.startsOn().isAfter(promised))
                .filter(time -> time.endsOn() == null || time.endsOn().isAfter(received.plusDays(1)))
                .toList();
    }

    private boolean covers(LocalDate date) {
        return stretches().stream()
                .anyMatch(stretch -> date.isAfter(stretch.before()) && !date.isAfter(stretch.last()));
    }

    private List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>(times.size());
        @Nullable LocalDate covered = null;
        for (Suspension time : times) {
            LocalDate start = time.startsOn().minusDays(1);
            LocalDate before = covered != null && covered.isAfter(start) ? covered : start;
            LocalDate last = time.endsOn() == null ? day : time.endsOn().minusDays(1);
            if (last.isAfter(before)) {
                stretches.add(new Stretch(before, last));
                covered = last;
            }
        }
        return stretches;
    }

    /** Days on which it waited without a break: those after one day, to another. */
    private record Stretch(LocalDate before, LocalDate last) {}
}
