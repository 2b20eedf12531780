package vn.kycuong.safeguard;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import vn.kycuong.law.Edition;
import vn.kycuong.record.Officer;

/**
 * Drafts what follows from the violations of an officer that count: one referral of those concluded, one review of
 * those that are not, one reminder of those that had to be preceded by one.
 *
 * @param edition the policy on the last day of the period
 * @param officer the officer
 * @param deferred the days on which a circumstance of his defers
 * @param disciplinesSupplied whether past disciplines could be looked up
 */
record Drafting(Edition edition, Officer officer, DeferredDays deferred, boolean disciplinesSupplied) {

    List<Draft> of(List<Examined> counted) {
        List<Draft> drafts = new ArrayList<>();
        List<Examined> concluded = withOpinion(counted, opinion -> !opinion.lacksReminder());
        if (!concluded.isEmpty()) {
            drafts.add(Draft.referral(
                    concluded, new Referral(edition, officer, deferred, concluded), disciplinesSupplied));
        }
        List<Examined> notConcluded = counted.stream()
                .filter(violation -> violation.opinion() == null)
                .toList();
        if (!notConcluded.isEmpty()) {
            drafts.add(Draft.review(notConcluded));
        }
        List<Examined> withoutReminder = withOpinion(counted, Opinion::lacksReminder);
        if (!withoutReminder.isEmpty()) {
            drafts.add(Draft.reminder(withoutReminder));
        }
        return drafts;
    }

    private static List<Examined> withOpinion(List<Examined> counted, Predicate<Opinion> which) {
        return counted.stream()
                .filter(violation -> violation.opinion() != null && which.test(violation.opinion()))
                .toList();
    }
}
