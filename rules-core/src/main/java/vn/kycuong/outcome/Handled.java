package vn.kycuong.outcome;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import vn.kycuong.fact.DossierFact;
import vn.kycuong.fact.Fact;
import vn.kycuong.law.Window;

/** How many dossiers each officer handled in a window, whatever became of them. Not thread-safe. */
final class Handled {

    private final Collection<Fact> facts;
    private final Map<Window, Map<String, Integer>> byWindow = new HashMap<>();

    Handled(Collection<Fact> facts) {
        this.facts = facts;
    }

    /** The number of dossiers of an officer that are handled in the window of an obligation. */
    int by(String officer, Window window) {
        return byWindow.computeIfAbsent(new Window("", window.from(), window.to()), this::count)
                .getOrDefault(officer, 0);
    }

    private Map<String, Integer> count(Window window) {
        Map<String, Integer> count = new HashMap<>();
        for (Fact fact : facts) {
            if (fact instanceof DossierFact dossier && dossier.officerId() != null && dossier.handledIn(window)) {
                count.merge(dossier.officerId(), 1, Integer::sum);
            }
        }
        return count;
    }
}
