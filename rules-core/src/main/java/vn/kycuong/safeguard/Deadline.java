package vn.kycuong.safeguard;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.kycuong.law.Edition;
import vn.kycuong.record.Violation;

/**
 * The day by which a violation must be decided. Past it the authority answers; the case does not lapse.
 *
 * @param edition the policy on the last day of the period
 */
record Deadline(Edition edition) {

    /** The earliest day by which any of these violations must be decided; there is at least one. */
    LocalDate of(List<Examined> violations) {
        return violations.stream()
                .map(violation -> of(violation.fact().violation()))
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    private LocalDate of(Violation violation) {
        boolean complex = Boolean.TRUE.equals(violation.complex());
        LocalDate from = violation.detectedOn() == null ? violation.concludedOn() : violation.detectedOn();
        return Objects.requireNonNull(from)
                .plusDays(edition.number(complex ? "working_off_days_complex" : "working_off_days"));
    }
}
