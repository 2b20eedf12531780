package vn.kycuong.whatif;

import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kycuong.outcome.Counterfactual.Cell;
import vn.kycuong.outcome.Counterfactual.Change;
import vn.kycuong.record.Fields;
import vn.kycuong.record.RecordRef;
import vn.kycuong.record.Recorded;

/**
 * A row with some of its cells otherwise.
 *
 * @param row the row as it is
 * @param cells what its cells would hold, by column; empty for none
 */
record Edit(Recorded row, Map<String, Optional<Object>> cells) {

    static Edit of(Recorded row, String column, Optional<Object> value) {
        return new Edit(row, Map.of(column, value));
    }

    /** The same row with another cell otherwise too. */
    Edit and(String column, Optional<Object> value) {
        Map<String, Optional<Object>> more = new LinkedHashMap<>(cells);
        more.put(column, value);
        return new Edit(row, more);
    }

    RecordRef ref() {
        return row.ref();
    }

    Recorded edited() {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        cells.forEach((column, value) -> values.put(column, value.orElse(null)));
        return Fields.with(row, values);
    }

    Change change() {
        List<Cell> changed = new ArrayList<>();
        cells.forEach((column, value) -> changed.add(new Cell(
                column,
                Fields.text(row, column).orElse(null),
                value.map(Fields::text).orElse(null))));
        return new Change.OfRecord(ref(), changed);
    }

    /** Whether it only fills in what is not known; an event that has not come is no missing fact. */
    boolean fillsIn() {
        return cells.entrySet().stream()
                .allMatch(cell -> Fields.value(row, cell.getKey()).isEmpty()
                        && cell.getValue()
                                .filter(value -> !(value instanceof Temporal))
                                .isPresent());
    }
}
