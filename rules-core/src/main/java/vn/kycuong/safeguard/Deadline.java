package vn.kycuong.safeguard;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.kycuong.law.Edition;
import vn.kycuong.record.Violation;

/**
 * The day by which a violation must be decided: so many days after it was detected, those on which nothing may be considered
 * not counted. Past it the authority answers; the case does not lapse.
 *
 * @param edition the policy on the last day of the period
 * @param deferred the days on which a circumstance of the officer defers
 */
record Deadline(Edition edition, DeferredDays deferred) {

    /** The earliest day by which any of these violations must be decided; there is at least one. */
    LocalDate of(List<Examined> violations) {
        return violations.stream()
                .map(violation -> of(violation.fact().violation()))
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    private LocalDate of(Violation violation) {
        boolean complex = Boolean.TRUE.equals(violation.complex());
        LocalDate start = Objects.requireNonNull(
                violation.detectedOn() == null ? violation.concludedOn() : violation.detectedOn());
        LocalDate undeferred =
                start.plusDays(edition.number(complex ? "working_off_days_complex" : "working_off_days"));
        LocalDate last = undeferred;
        LocalDate next = later(undeferred, start, last);
        while (next.isAfter(last)) { // a later day may lie behind more days that defer
            last = next;
            next = later(undeferred, start, last);
        }
        return last;
    }

    /** Of days after the last of the period nobody knows whether they defer. */
    private LocalDate later(LocalDate undeferred, LocalDate start, LocalDate last) {
        return undeferred.plusDays(deferred.between(start, last.isAfter(edition.day()) ? edition.day() : last));
    }
}
