package vn.kycuong.safeguard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kycuong.law.Edition;
import vn.kycuong.law.Policy.Obligation;
import vn.kycuong.law.Policy.TableRow;
import vn.kycuong.law.Threshold;
import vn.kycuong.outcome.Explanation;
import vn.kycuong.outcome.Explanation.Cited;
import vn.kycuong.outcome.Explanation.Counted;
import vn.kycuong.outcome.Explanation.Safeguard;
import vn.kycuong.outcome.Finding;
import vn.kycuong.outcome.FormsAllowed;
import vn.kycuong.outcome.Recommendation;
import vn.kycuong.outcome.Recommendation.Standing;
import vn.kycuong.record.RecordRef;

/**
 * The explanations of findings and recommendations, each with the provisions that it cites.
 *
 * @param edition the policy on the last day of the period
 */
record Explanations(Edition edition) {

    /** Explains a finding. */
    Explanation of(Finding finding, Why why) {
        Threshold threshold = finding.threshold();
        Stream<String> citations = Stream.concat(
                edition.obligation(finding.id().obligation()).map(Obligation::provision).stream(),
                threshold == null ? Stream.empty() : Stream.of(threshold.provision()));
        return new Explanation(
                threshold,
                List.of(),
                why.arithmetic(),
                why.evidence(),
                why.leftOut(),
                why.undecided(),
                why.safeguards(),
                cited(citations.distinct()),
                List.of());
    }

    /** Explains a recommendation. */
    Explanation of(Recommendation row, Why why, Optional<Protection> protection) {
        List<Safeguard> safeguards = new ArrayList<>(why.safeguards());
        if (!(row.standing() instanceof Standing.Recommended)) {
            safeguards.add(new Safeguard.Stands(
                    row.standing(),
                    protection.map(rules -> rules.behind(row.standing())).orElse(List.of())));
        }
        Set<RecordRef> own = Set.copyOf(row.evidence());
        List<Counted> evidence = why.evidence().stream()
                .filter(counted -> own.contains(counted.id()))
                .toList();
        return new Explanation(
                row.threshold(),
                rows(row.formsAllowed()),
                why.arithmetic(),
                evidence,
                why.leftOut(),
                why.undecided(),
                safeguards,
                cited(row.basis().stream()),
                row.checks());
    }

    private static List<TableRow> rows(@Nullable FormsAllowed allowed) {
        return allowed == null
                ? List.of()
                : allowed.violations().stream()
                        .flatMap(violation -> violation.rows().stream())
                        .distinct()
                        .toList();
    }

    private List<Cited> cited(Stream<String> citations) {
        return citations
                .flatMap(citation -> edition.provision(citation).map(text -> new Cited(citation, text)).stream())
                .toList();
    }
}
