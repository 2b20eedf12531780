package vn.kycuong.intake;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kycuong.fault.Fault;
import vn.kycuong.fault.Fault.Place;
import vn.kycuong.fault.Kind;
import vn.kycuong.record.Column;
import vn.kycuong.record.RecordFile;

/** Reads the rows of one slice, cell by cell from the buffer of the parser. Of several faults of a row it keeps the first. */
final class RowReader extends AbstractBaseCsvCallbackHandler<Object> {

    private final RecordFile file;
    private final List<Column> columns;
    private final @Nullable Span span;
    private final int[] header;
    private final int width;
    private final int[] absent;
    private final Collection<String> obligations;
    private final int kinColumn;
    private final NamedIds ids;
    private final PackedRow row;
    private final CellReader reader;
    private final RowPart part = new RowPart();

    private int line;
    private int cells;
    private boolean filled;
    private boolean surplus;
    private @Nullable Fault fault;
    private int faultyCell;

    RowReader(Table table, Header header, boolean commaAllowed, Map<String, String> obligations) {
        file = table.file();
        columns = file.columns();
        span = Span.of(file).orElse(null);
        this.header = header.columns();
        width = header.width();
        absent = absent(columns);
        this.obligations = obligations.values();
        kinColumn = kinColumn(columns.stream().map(Column::name).toList());
        ids = NamedIds.of(file);
        row = new PackedRow(columns.size());
        reader = new CellReader(row, commaAllowed, obligations);
    }

    /** The columns whose empty cells say a word. */
    private static int[] absent(List<Column> columns) {
        return IntStream.range(0, columns.size())
                .filter(place -> columns.get(place).wordOfEmpty() >= 0)
                .toArray();
    }

    /** The column whose rows are evaluated together: that of the unit, else that of the officer. */
    private static int kinColumn(List<String> names) {
        return Stream.of("unit_id", "to_unit", "officer_id")
                .map(names::indexOf)
                .filter(place -> place >= 0)
                .findFirst()
                .orElse(-1);
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        line = (int) startingLineNumber;
        cells = 0;
        filled = false;
        surplus = false;
        fault = null;
        faultyCell = Integer.MAX_VALUE;
        row.clear();
    }

    @Override
    protected void handleField(int cell, char[] buf, int offset, int length, boolean quoted) {
        cells = cell + 1;
        int from = Scan.trimmedStart(buf, offset, offset + length);
        int to = Scan.trimmedEnd(buf, from, offset + length);
        if (from == to) {
            return;
        }
        if (Scan.isFormula(buf, from, to)) { // ="x", as a spreadsheet keeps the zeros of an id
            handleField(cell, buf, from + 2, to - from - 3, quoted);
            return;
        }
        filled = true;
        surplus |= cell >= header.length;
        if (Scan.mayBeDecomposed(buf, from, to)) {
            char[] composed = Scan.composed(buf, from, to);
            handle(cell, composed, 0, composed.length);
        } else {
            handle(cell, buf, from, to);
        }
    }

    private void handle(int cell, char[] buf, int from, int to) {
        // A row with a fault needs nothing more but its key, for which it competes, and whom it names.
        if (cell < header.length && (fault == null || header[cell] == 0 || ids.has(header[cell]))) {
            read(cell, columns.get(header[cell]), buf, from, to);
        }
    }

    private void read(int cell, Column column, char[] buf, int from, int to) {
        Kind problem = reader.read(header[cell], column, buf, from, to);
        if (problem != null && fault == null) {
            String value = new String(buf, from, to - from);
            fault = Fault.of(place(column), value, problem, Details.of(problem, column, value, obligations));
            faultyCell = cell;
        }
    }

    @Override
    protected @Nullable Object buildRecord() {
        if (!filled) {
            return null;
        }
        findFaultOfRow();
        for (int place : absent) {
            if (row.isEmpty(place)) {
                row.setNumber(place, columns.get(place).wordOfEmpty());
            }
        }
        row.pack();
        if (fault == null) {
            part.add(row, line, kinColumn < 0 ? 0 : row.hash(kinColumn));
        } else {
            part.addUnreadable(row, fault, ids);
        }
        return null;
    }

    private void findFaultOfRow() {
        if (cells > width || surplus) {
            Place whole = new Place(file.fileName(), line, "");
            fault = Fault.of(whole, "", Kind.SURPLUS_CELLS, Integer.toString(cells), Integer.toString(header.length));
            return;
        }
        findEmptyCell();
        if (fault == null && span != null) {
            fault = span.check(row, line);
        }
    }

    private void findEmptyCell() {
        for (int cell = 0; cell < Math.min(header.length, faultyCell); cell++) {
            Column column = columns.get(header[cell]);
            if (column.required() && row.isEmpty(header[cell])) {
                fault = Fault.of(place(column), "", Kind.EMPTY);
                return;
            }
        }
    }

    private Place place(Column column) {
        return new Place(file.fileName(), line, column.name());
    }

    /** The line of the row that is being read; at the end, one more than there are. */
    int line() {
        return line;
    }

    /** The rows read. */
    RowPart part() {
        part.setPhysicalLines(line - 1);
        return part.gathered();
    }
}
