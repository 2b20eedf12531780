package vn.kycuong.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kycuong.outcome.Counterfactual.Effect;
import vn.kycuong.whatif.Trial.Then;

/** What of several edits is needed for some effects: without any of those that remain, not all of them follow. */
final class Needed {

    private final Trial trial;
    private final List<Effect> wanted;

    Needed(Trial trial, List<Effect> wanted) {
        this.trial = trial;
        this.wanted = wanted;
    }

    /** The edits that are needed; none if with still fewer the effects would follow for want of cases alone. */
    Optional<List<Edit>> of(List<Edit> edits) {
        List<Edit> needed = edits;
        while (true) {
            boolean few = false;
            Optional<List<Edit>> fewer = Optional.empty();
            for (List<Edit> some : fewer(needed)) {
                Then then = trial.then(some);
                if (then.effects().containsAll(wanted)) {
                    if (!then.fewCases()) {
                        fewer = Optional.of(some);
                        break;
                    }
                    few = true;
                }
            }
            if (fewer.isEmpty()) {
                return few ? Optional.empty() : Optional.of(needed);
            }
            needed = fewer.get();
        }
    }

    /** The edits without one of them, and without a cell of one of them, as far as such rows can be read. */
    private static List<List<Edit>> fewer(List<Edit> edits) {
        List<List<Edit>> fewer = new ArrayList<>();
        for (int place = 0; place < edits.size(); place++) {
            if (edits.size() > 1) {
                List<Edit> others = new ArrayList<>(edits);
                others.remove(place);
                fewer.add(others);
            }
            if (edits.get(place) instanceof Edit.OfRow row && row.cells().size() > 1) {
                for (String column : row.cells().keySet()) {
                    List<Edit> others = new ArrayList<>(edits);
                    others.set(place, row.without(column));
                    fewer.add(others);
                }
            }
        }
        fewer.removeIf(others -> !Edit.areReadable(others));
        return fewer;
    }
}
