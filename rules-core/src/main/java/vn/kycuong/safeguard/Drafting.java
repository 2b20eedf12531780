package vn.kycuong.safeguard;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.kycuong.law.Check;
import vn.kycuong.law.Edition;
import vn.kycuong.law.Measure;
import vn.kycuong.record.Officer;

/**
 * Drafts what follows from the violations of an officer that count: one referral of those concluded, one review of
 * those that are not, one reminder of those that had to be preceded by one.
 *
 * @param edition the policy on the last day of the period
 * @param officer the officer
 * @param disciplinesSupplied whether past disciplines could be looked up
 */
record Drafting(Edition edition, Officer officer, boolean disciplinesSupplied) {

    List<Draft> of(List<Examined> counted) {
        List<Draft> drafts = new ArrayList<>();
        referral(withOpinion(counted, opinion -> !opinion.lacksReminder())).ifPresent(drafts::add);
        review(counted.stream().filter(violation -> violation.opinion() == null).toList())
                .ifPresent(drafts::add);
        reminder(withOpinion(counted, Opinion::lacksReminder)).ifPresent(drafts::add);
        return drafts;
    }

    private static List<Examined> withOpinion(List<Examined> counted, Predicate<Opinion> which) {
        return counted.stream()
                .filter(violation -> violation.opinion() != null && which.test(violation.opinion()))
                .toList();
    }

    private Optional<Draft> referral(List<Examined> concluded) {
        if (concluded.isEmpty()) {
            return Optional.empty();
        }
        Referral referral = new Referral(edition, officer, concluded);
        return Optional.of(new Draft(
                Measure.DISCIPLINE_REFERRAL,
                false,
                Examined.refs(concluded),
                referral.checks(),
                CommonForm.regimeId(concluded).orElse(""),
                referral.formsAllowed(disciplinesSupplied)));
    }

    private static Optional<Draft> review(List<Examined> notConcluded) {
        return notConcluded.isEmpty()
                ? Optional.empty()
                : Optional.of(new Draft(
                        Measure.REVIEW,
                        true,
                        Examined.refs(notConcluded),
                        EnumSet.of(Check.CONCLUDE_VIOLATION, Check.CONCLUDE_SEVERITY),
                        "",
                        null));
    }

    private static Optional<Draft> reminder(List<Examined> withoutReminder) {
        return withoutReminder.isEmpty()
                ? Optional.empty()
                : Optional.of(new Draft(
                        Measure.REMINDER,
                        false,
                        Examined.refs(withoutReminder),
                        EnumSet.noneOf(Check.class),
                        CommonForm.regimeId(withoutReminder).orElse(""),
                        null));
    }
}
