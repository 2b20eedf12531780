package vn.kycuong.safeguard;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.kycuong.law.CircumstanceEffect.Effect;
import vn.kycuong.law.Edition;
import vn.kycuong.record.Circumstance;
import vn.kycuong.record.Officer;

/**
 * The days on which a circumstance of an officer defers what the law would do.
 *
 * @param deferring the circumstances that do, by their first day
 */
record DeferredDays(List<Circumstance> deferring) {

    static DeferredDays of(List<Circumstance> circumstances, Edition edition, Officer officer) {
        return new DeferredDays(circumstances.stream()
                .filter(row -> edition.has(row.kind(), Effect.DEFERS, officer))
                .sorted(Comparator.comparing(Circumstance::startsOn))
                .toList());
    }

    /** The distinct days d with {@code start < d <= end} on which some circumstance defers. */
    long between(LocalDate start, LocalDate end) {
        long days = 0;
        LocalDate counted = start;
        for (Circumstance row : deferring) {
            LocalDate before = row.startsOn().minusDays(1);
            LocalDate from = before.isAfter(counted) ? before : counted;
            LocalDate to = row.endsOn() == null || row.endsOn().isAfter(end) ? end : row.endsOn();
            if (to.isAfter(from)) {
                days += to.toEpochDay() - from.toEpochDay();
                counted = to;
            }
        }
        return days;
    }
}
