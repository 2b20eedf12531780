package vn.kycuong.safeguard;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.kycuong.law.Check;
import vn.kycuong.law.DisciplineRole;
import vn.kycuong.law.Edition;
import vn.kycuong.outcome.FormsAllowed;
import vn.kycuong.outcome.FormsAllowed.OfViolation;
import vn.kycuong.record.Officer;
import vn.kycuong.record.Violation;

/** The violations of an officer that are referred together: which form the law allows, by when, and what is to be checked. */
final class Referral {

    private final Edition edition;
    private final Officer officer;
    private final List<Examined> referred;
    private final CommonForm common;

    /** Takes at least one violation, by key; each has an opinion. */
    Referral(Edition edition, Officer officer, List<Examined> referred) {
        this.edition = edition;
        this.officer = officer;
        this.referred = referred;
        common = new CommonForm(edition.policy().discipline(), DisciplineRole.of(officer), referred);
    }

    Set<Check> checks() {
        Set<Check> checks = EnumSet.of(Check.CHECK_LIMITATION);
        if (common.gap() != null) {
            checks.add(Check.STATUTORY_GAP);
        }
        if (any(Opinion::comparesLaws)) {
            checks.add(Check.LEX_MITIOR);
        }
        if (any(opinion -> opinion.ruling().unsure())) {
            checks.add(Check.VERIFY_PROVISION);
        }
        return checks;
    }

    private boolean any(Predicate<Opinion> what) {
        return referred.stream()
                .flatMap(violation -> Stream.ofNullable(violation.opinion()))
                .anyMatch(what);
    }

    FormsAllowed formsAllowed(boolean disciplinesSupplied) {
        LocalDate deadline = referred.stream()
                .map(violation -> deadline(violation.fact().violation()))
                .min(LocalDate::compareTo)
                .orElseThrow();
        return new FormsAllowed(
                CommonForm.regimeId(referred).orElse(null),
                common.form(),
                common.candidates(),
                common.floor(),
                common.gap(),
                referred.stream()
                        .flatMap(violation ->
                                Stream.ofNullable(violation.opinion()).map(opinion -> of(violation, opinion)))
                        .toList(),
                deadline,
                ChronoUnit.DAYS.between(edition.day(), deadline),
                notes(disciplinesSupplied));
    }

    private static OfViolation of(Examined violation, Opinion opinion) {
        return new OfViolation(
                violation.fact().ref(),
                opinion.ruling().form(),
                opinion.ruling().gap(),
                opinion.ruling().basis(),
                violation.limitation(),
                opinion.regimeOfAct() == null ? null : opinion.regimeOfAct().id(),
                opinion.formThen(),
                opinion.ruling().rows());
    }

    /** The day by which a violation must be decided. Past it the authority answers; the case does not lapse. */
    private LocalDate deadline(Violation violation) {
        boolean complex = Boolean.TRUE.equals(violation.complex());
        LocalDate from = violation.detectedOn() == null ? violation.concludedOn() : violation.detectedOn();
        return Objects.requireNonNull(from)
                .plusDays(edition.number(complex ? "working_off_days_complex" : "working_off_days"));
    }

    private List<String> notes(boolean disciplinesSupplied) {
        List<String> notes = new ArrayList<>();
        if (any(Opinion::milderFound)) {
            notes.add(Check.LEX_MITIOR.word());
        }
        if (Boolean.TRUE.equals(officer.partyMember())) {
            notes.add(Check.PARTY_TRACK.word());
        }
        if (!disciplinesSupplied) {
            notes.add("missing:disciplines");
        }
        return notes;
    }
}
