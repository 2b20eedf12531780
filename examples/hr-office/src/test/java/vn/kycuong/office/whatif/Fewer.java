package vn.kycuong.office.whatif;

import java.util.ArrayList;
import java.util.List;
import vn.kycuong.outcome.Counterfactual.Cell;
import vn.kycuong.outcome.Counterfactual.Change;

/** Changes without one of them, and without one cell of one of them. */
final class Fewer {

    private Fewer() {}

    static List<List<Change>> of(List<Change> changes) {
        List<List<Change>> fewer = new ArrayList<>();
        for (int place = 0; place < changes.size(); place++) {
            if (changes.size() > 1) {
                List<Change> others = new ArrayList<>(changes);
                others.remove(place);
                fewer.add(others);
            }
            if (changes.get(place) instanceof Change.OfRecord of && of.cells().size() > 1) {
                for (int cell = 0; cell < of.cells().size(); cell++) {
                    List<Cell> cells = new ArrayList<>(of.cells());
                    cells.remove(cell);
                    List<Change> others = new ArrayList<>(changes);
                    others.set(place, new Change.OfRecord(of.id(), cells));
                    fewer.add(others);
                }
            }
        }
        return fewer;
    }
}
