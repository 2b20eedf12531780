package vn.kycuong.whatif;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.kycuong.law.FigureId;
import vn.kycuong.whatif.Trial.Tried;

/**
 * Asks of all records that count in a figure at once what would do for each, so that one evaluation answers for many. It
 * only tells where to look: every answer is evaluated by itself.
 */
final class AtOnce {

    private static final int MOST_CHOICES = 12;

    private final Trial trial;
    private final FigureId figure;
    private final List<Lifting> evidence;

    AtOnce(Trial trial, FigureId figure, List<Lifting> evidence) {
        this.trial = trial;
        this.figure = figure;
        this.evidence = evidence;
    }

    /**
     * The first of several edits for each record that takes it out of the figure.
     *
     * @param choices the edits for each record, the likeliest first
     * @return an edit for each record that has one, in the order of the records; those of all first edits where records stay but something is lighter
     */
    Map<Lifting, Edit> eased(Function<Lifting, List<Edit>> choices) {
        Map<Lifting, List<Edit>> open = new LinkedHashMap<>();
        evidence.forEach(lifting -> open.put(lifting, choices.apply(lifting)));
        Map<Lifting, Edit> eased = new LinkedHashMap<>();
        for (int choice = 0; choice < MOST_CHOICES && !open.isEmpty(); choice++) {
            int at = choice;
            open.values().removeIf(edits -> edits.size() <= at);
            Map<Lifting, Edit> tried = new LinkedHashMap<>();
            open.forEach((lifting, edits) -> tried.put(lifting, edits.get(at)));
            eased.putAll(eased(tried));
            open.keySet().removeAll(eased.keySet());
        }
        Map<Lifting, Edit> inOrder = new LinkedHashMap<>();
        for (Lifting lifting : evidence) {
            Edit edit = eased.get(lifting);
            if (edit != null) {
                inOrder.put(lifting, edit);
            }
        }
        return inOrder;
    }

    /** Of edits tried together those that take their record out of the figure; all of them if it is lighter without. */
    private Map<Lifting, Edit> eased(Map<Lifting, Edit> tried) {
        if (tried.isEmpty()) {
            return Map.of();
        }
        Tried then = trial.tried(List.copyOf(tried.values()), figure);
        Map<Lifting, Edit> eased = new LinkedHashMap<>(tried);
        eased.keySet().removeIf(lifting -> then.counted().contains(lifting.id()));
        return eased.isEmpty() && then.lighter() ? tried : eased;
    }
}
