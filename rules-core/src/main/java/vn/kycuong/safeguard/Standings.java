package vn.kycuong.safeguard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kycuong.law.Measure.Family;
import vn.kycuong.outcome.Recommendation;
import vn.kycuong.outcome.Recommendation.Standing;

/**
 * Where the recommendations of one subject stand, the first that applies: closed, deferred, absorbed, recommended.
 *
 * <p>A conduct recommendation is absorbed by the first of a higher rank, neither closed nor deferred, that rests on all
 * of its evidence. Personnel measures neither absorb nor are absorbed.
 */
final class Standings {

    private Standings() {}

    /** The recommendations in their order, each with its standing. */
    static List<Recommendation> of(List<Recommendation> drafts, Optional<Protection> protection) {
        boolean closed = protection.map(rules -> !rules.closing().isEmpty()).orElse(false);
        Optional<Standing.Deferred> deferral = protection.flatMap(Protection::deferral);
        List<Recommendation> ordered =
                drafts.stream().sorted(Recommendation.ORDER).toList();
        List<Recommendation> result = new ArrayList<>();
        for (Recommendation draft : ordered) {
            Standing standing = closed
                    ? new Standing.Closed()
                    : draft.measure().isDeferrable() && deferral.isPresent()
                            ? deferral.get()
                            : absorption(draft, result);
            result.add(draft.standing(standing));
        }
        return result;
    }

    private static Standing absorption(Recommendation draft, List<Recommendation> before) {
        for (int i = 0; i < before.size(); i++) {
            if (absorbs(before.get(i), draft)) {
                return new Standing.Absorbed(i);
            }
        }
        return new Standing.Recommended();
    }

    private static boolean absorbs(Recommendation higher, Recommendation draft) {
        boolean stands =
                higher.standing() instanceof Standing.Recommended || higher.standing() instanceof Standing.Absorbed;
        return stands
                && higher.measure().family() == Family.CONDUCT
                && draft.measure().family() == Family.CONDUCT
                && higher.measure().rank() > draft.measure().rank()
                && draft.restsWithin(higher);
    }
}
