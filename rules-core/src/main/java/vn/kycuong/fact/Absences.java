package vn.kycuong.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kycuong.law.CircumstanceEffect.Effect;
import vn.kycuong.law.Edition;
import vn.kycuong.record.Circumstance;
import vn.kycuong.record.Officer;
import vn.kycuong.record.UnitRecords;

/**
 * When a head could not be expected to be there: the circumstances of his that excuse absence.
 *
 * @param excusing the circumstances
 */
record Absences(List<Circumstance> excusing) {

    static Absences of(Optional<Officer> head, UnitRecords records, Edition edition) {
        return new Absences(head.stream()
                .flatMap(officer -> excusing(officer, records, edition))
                .toList());
    }

    private static Stream<Circumstance> excusing(Officer head, UnitRecords records, Edition edition) {
        return records.rows(Circumstance.class).stream()
                .filter(row -> row.officerId().equals(head.id()))
                .filter(row -> edition.has(row.kind(), Effect.ABSENT, head));
    }

    /** Whether any of them covers a day. */
    boolean cover(LocalDate day) {
        for (Circumstance circumstance : excusing) {
            if (covers(circumstance, day)) {
                return true;
            }
        }
        return false;
    }

    private static boolean covers(Circumstance circumstance, LocalDate day) {
        return !circumstance.startsOn().isAfter(day)
                && (circumstance.endsOn() == null || !circumstance.endsOn().isBefore(day));
    }
}
