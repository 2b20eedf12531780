package vn.kycuong.whatif;

import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kycuong.outcome.Counterfactual.Cell;
import vn.kycuong.outcome.Counterfactual.Change;
import vn.kycuong.record.Column;
import vn.kycuong.record.Column.Type;
import vn.kycuong.record.Fields;
import vn.kycuong.record.Recorded;

/** Something on record that would be otherwise. */
sealed interface Edit {

    /** The row as it would be. */
    Recorded edited();

    Change change();

    /** Whether all rows, as they would be, can be read. */
    static boolean areReadable(List<Edit> edits) {
        return edits.stream().map(Edit::edited).allMatch(Alternatives::isReadable);
    }

    /** Whether edits are of one kind, so that many of them are told in one breath: of one file, or of the same columns. */
    static boolean areAlike(List<Edit> edits) {
        return edits.stream().map(edit -> edit.edited().file()).distinct().count() < 2
                || edits.stream().map(Edit::columns).distinct().count() < 2;
    }

    /** The columns that would hold something else. */
    Set<String> columns();

    /** Whether it only fills in what is not known; an event that has not come is no missing fact. */
    boolean fillsIn();

    /**
     * A row with some of its cells otherwise.
     *
     * @param row the row as it is
     * @param cells what its cells would hold, by column; empty for none
     */
    record OfRow(Recorded row, Map<String, Optional<Object>> cells) implements Edit {

        static OfRow of(Recorded row, String column, Optional<Object> value) {
            return new OfRow(row, Map.of(column, value));
        }

        /** The same without one cell. */
        OfRow without(String column) {
            Map<String, Optional<Object>> fewer = new LinkedHashMap<>(cells);
            fewer.remove(column);
            return new OfRow(row, fewer);
        }

        /** The same row with another cell otherwise too. */
        OfRow and(String column, Optional<Object> value) {
            Map<String, Optional<Object>> more = new LinkedHashMap<>(cells);
            more.put(column, value);
            return new OfRow(row, more);
        }

        @Override
        public Recorded edited() {
            Map<String, @Nullable Object> values = new LinkedHashMap<>();
            cells.forEach((column, value) -> values.put(column, value.orElse(null)));
            return Fields.with(row, values);
        }

        @Override
        public Change change() {
            List<Cell> changed = new ArrayList<>();
            cells.forEach((column, value) -> changed.add(new Cell(
                    column,
                    Fields.text(row, column).orElse(null),
                    value.map(Fields::text).orElse(null))));
            return new Change.OfRecord(row.ref(), changed);
        }

        @Override
        public Set<String> columns() {
            return cells.keySet();
        }

        @Override
        public boolean fillsIn() {
            return cells.entrySet().stream()
                    .allMatch(cell -> Fields.value(row, cell.getKey()).isEmpty()
                            && cell.getValue()
                                    .filter(value -> !(value instanceof Temporal))
                                    .isPresent());
        }
    }

    /**
     * A row that would be on record besides.
     *
     * @param edited the row; its key is of no matter
     */
    record NewRow(Recorded edited) implements Edit {

        @Override
        public Change change() {
            List<Cell> filled = new ArrayList<>();
            for (Column column : edited.file().columns()) {
                if (column.type() != Type.KEY) {
                    Fields.text(edited, column.name())
                            .ifPresent(text -> filled.add(new Cell(column.name(), null, text)));
                }
            }
            return new Change.NewRecord(edited.file(), filled);
        }

        @Override
        public Set<String> columns() {
            return Set.of();
        }

        @Override
        public boolean fillsIn() {
            return false;
        }
    }
}
