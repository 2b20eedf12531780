package vn.kycuong.safeguard;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.kycuong.law.Check;
import vn.kycuong.law.DisciplineRole;
import vn.kycuong.law.Edition;
import vn.kycuong.law.Regime;
import vn.kycuong.outcome.FormsAllowed;
import vn.kycuong.outcome.FormsAllowed.OfViolation;
import vn.kycuong.record.Officer;

/** The violations of an officer that are referred together: which form the law allows, by when, and what is to be checked. */
final class Referral {

    private final Edition edition;
    private final Officer officer;
    private final List<Examined> referred;
    private final Opinions opinions;
    private final CommonForm common;
    private final DeferredDays deferred;

    /** Takes at least one violation, by key; each has an opinion. */
    Referral(Edition edition, Officer officer, DeferredDays deferred, List<Examined> referred) {
        this.edition = edition;
        this.officer = officer;
        this.referred = referred;
        this.deferred = deferred;
        opinions = Opinions.of(referred);
        common = new CommonForm(edition.policy().discipline(), DisciplineRole.of(officer), opinions);
    }

    Set<Check> checks() {
        Set<Check> checks = EnumSet.of(Check.CHECK_LIMITATION);
        if (opinions.gap() != null) {
            checks.add(Check.STATUTORY_GAP);
        }
        if (opinions.any(Opinion::comparesLaws)) {
            checks.add(Check.LEX_MITIOR);
        }
        if (opinions.any(opinion -> opinion.ruling().unsure())) {
            checks.add(Check.VERIFY_PROVISION);
        }
        return checks;
    }

    FormsAllowed formsAllowed(boolean disciplinesSupplied) {
        LocalDate deadline = new Deadline(edition, deferred).of(referred);
        return new FormsAllowed(
                opinions.regime().map(Regime::id).orElse(null),
                common.form(),
                common.candidates(),
                common.floor(),
                opinions.gap(),
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

    private List<String> notes(boolean disciplinesSupplied) {
        List<String> notes = new ArrayList<>();
        if (opinions.any(Opinion::milderFound)) {
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
