package vn.kycuong.office.whatif;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.kycuong.outcome.Counterfactual.Cell;
import vn.kycuong.outcome.Counterfactual.Change;

/** Answers say <em>by</em> which day something had to be done: the same changes with everything done a day earlier. */
final class DayEarlier {

    private static final Set<String> DONE = Set.of(
            "finished_on",
            "answered_on",
            "apology_on",
            "reported_on",
            "reviewed_on",
            "followed_up_on",
            "transferred_at");

    private DayEarlier() {}

    static List<Change> of(List<Change> changes) {
        return changes.stream().map(DayEarlier::of).toList();
    }

    private static Change of(Change change) {
        return change instanceof Change.OfRecord of
                ? new Change.OfRecord(
                        of.id(), of.cells().stream().map(DayEarlier::of).toList())
                : change;
    }

    private static Cell of(Cell cell) {
        return cell.to() != null && DONE.contains(cell.column())
                ? new Cell(
                        cell.column(),
                        cell.from(),
                        LocalDate.parse(cell.to()).minusDays(1).toString())
                : cell;
    }
}
