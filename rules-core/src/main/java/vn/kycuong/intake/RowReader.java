package vn.kycuong.intake;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kycuong.fault.Fault;
import vn.kycuong.fault.Fault.Place;
import vn.kycuong.fault.Kind;
import vn.kycuong.fault.Nearest;
import vn.kycuong.law.Amount;
import vn.kycuong.record.Column;
import vn.kycuong.record.RecordFile;
import vn.kycuong.record.Words.Word;

/** Reads the rows of one file, cell by cell from the buffer of the parser, into its table. */
final class RowReader extends AbstractBaseCsvCallbackHandler<Object> {

    /** Every file that coverage can speak of: all but itself. */
    private static final Set<RecordFile> COVERABLE = EnumSet.complementOf(EnumSet.of(RecordFile.COVERAGE));

    private static final char REPLACEMENT = '\uFFFD';

    private final RecordFile file;
    private final RowPart part = new RowPart();
    private final Table.@Nullable Span span;
    private final List<Column> columns;
    private final int[] header;
    private final boolean commaAllowed;
    private final Map<String, String> obligations;
    private final PackedRow row;

    private int line;
    private int cells;
    private @Nullable Fault fault;
    private int faultyCell;

    RowReader(Table table, Header header, boolean commaAllowed, Map<String, String> obligations) {
        file = table.file();
        span = table.span();
        columns = file.columns();
        this.header = header.columns();
        this.commaAllowed = commaAllowed;
        this.obligations = obligations;
        row = new PackedRow(columns.size());
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        line = (int) startingLineNumber;
        cells = 0;
        fault = null;
        faultyCell = Integer.MAX_VALUE;
        row.clear();
    }

    @Override
    protected void handleField(int cell, char[] buf, int offset, int length, boolean quoted) {
        cells = cell + 1;
        int from = Trim.start(buf, offset, offset + length);
        int to = Trim.end(buf, from, offset + length);
        if (from < to && cell < header.length && (fault == null || header[cell] == 0)) {
            read(cell, columns.get(header[cell]), buf, from, to);
        }
    }

    private void read(int cell, Column column, char[] buf, int from, int to) {
        Kind problem = store(header[cell], column, buf, from, to);
        if (problem != null && fault == null) {
            String value = new String(buf, from, to - from);
            fault = Fault.of(place(column), value, problem, details(problem, column, value));
            faultyCell = cell;
        }
    }

    private @Nullable Kind store(int place, Column column, char[] buf, int from, int to) {
        return switch (column.type()) {
            case KEY, TEXT, REF -> text(place, buf, from, to);
            case DATE -> number(place, CellParser.date(buf, from, to), Kind.NOT_A_DATE);
            case MOMENT -> number(place, CellParser.moment(buf, from, to), Kind.NOT_A_MOMENT);
            case BOOLEAN -> number(place, CellParser.bool(buf, from, to), Kind.NOT_A_BOOLEAN);
            case COUNT -> number(place, CellParser.count(buf, from, to), Kind.NOT_A_COUNT);
            case YEAR -> number(place, CellParser.year(buf, from, to), Kind.NOT_A_YEAR);
            case WORD -> number(place, CellParser.word(column.words(), buf, from, to), Kind.UNKNOWN_WORD);
            case WORDS -> number(place, CellParser.words(column.words(), buf, from, to), Kind.UNKNOWN_WORD);
            case DECIMAL -> decimal(place, column, CellParser.decimal(buf, from, to, commaAllowed));
            case OBLIGATION -> obligation(place, new String(buf, from, to - from));
            case RECORD_REF -> recordRef(place, new String(buf, from, to - from));
            case FILE -> file(place, new String(buf, from, to - from));
        };
    }

    private @Nullable Kind text(int place, char[] buf, int from, int to) {
        for (int i = from; i < to; i++) {
            if (buf[i] == REPLACEMENT) {
                return Kind.NOT_TEXT;
            }
        }
        row.setText(place, buf, from, to);
        return null;
    }

    private @Nullable Kind number(int place, long number, Kind unreadable) {
        if (number < 0) {
            return number == CellParser.TOO_EARLY ? Kind.TOO_EARLY : unreadable;
        }
        row.setNumber(place, number);
        return null;
    }

    private @Nullable Kind decimal(int place, Column column, @Nullable BigDecimal number) {
        if (number == null) {
            return Kind.NOT_A_NUMBER;
        }
        boolean high = column.range().equals("0..100") && number.compareTo(BigDecimal.valueOf(100)) > 0;
        boolean low = column.range().equals("0<") ? number.signum() <= 0 : number.signum() < 0;
        if (high || low) {
            return Kind.OUT_OF_RANGE;
        }
        row.setText(place, Amount.plain(number).toPlainString());
        return null;
    }

    private @Nullable Kind obligation(int place, String text) {
        String id = obligations.get(text.toLowerCase(Locale.ROOT));
        if (id == null) {
            return Kind.UNKNOWN_OBLIGATION;
        }
        row.setText(place, id);
        return null;
    }

    private @Nullable Kind recordRef(int place, String text) {
        int colon = text.indexOf(':');
        Optional<RecordFile> file = colon < 0 ? Optional.empty() : RecordFile.named(text.substring(0, colon));
        boolean names = file.isPresent()
                && text.startsWith(file.get().fileName())
                && file.get() != RecordFile.COVERAGE
                && file.get() != RecordFile.CIRCUMSTANCES
                && colon < text.length() - 1;
        if (!names) {
            return Kind.NOT_A_REF;
        }
        row.setText(place, text);
        return null;
    }

    private @Nullable Kind file(int place, String text) {
        Optional<RecordFile> file = RecordFile.named(text).filter(COVERABLE::contains);
        file.ifPresent(found -> row.setNumber(place, found.ordinal()));
        return file.isPresent() ? null : Kind.UNKNOWN_WORD;
    }

    private String[] details(Kind problem, Column column, String value) {
        return switch (problem) {
            case UNKNOWN_WORD -> {
                List<String> known = column.words().isEmpty()
                        ? COVERABLE.stream().map(RecordFile::fileName).toList()
                        : column.words().stream().map(Word::word).toList();
                yield new String[] {Nearest.to(value, known), String.join(" ", known)};
            }
            case UNKNOWN_OBLIGATION ->
                new String[] {obligations.isEmpty() ? "" : Nearest.to(value, obligations.values())};
            case OUT_OF_RANGE -> new String[] {column.range()};
            default -> new String[0];
        };
    }

    @Override
    protected @Nullable Object buildRecord() {
        if (cells <= 1 && header.length > 1 && row.isEmpty(header[0]) && fault == null) {
            return null; // a blank line is no row
        }
        if (cells > header.length) {
            Place whole = new Place(file.fileName(), line, "");
            fault = Fault.of(whole, "", Kind.SURPLUS_CELLS, Integer.toString(cells), Integer.toString(header.length));
        } else {
            findEmptyCell();
            findEndBeforeStart();
        }
        row.pack();
        if (fault == null) {
            part.add(row, line);
        } else {
            part.addUnreadable(row, fault);
        }
        return null;
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

    private void findEndBeforeStart() {
        if (fault != null || span == null || row.isEmpty(span.start()) || row.isEmpty(span.end())) {
            return;
        }
        Column start = columns.get(span.start());
        Column end = columns.get(span.end());
        if (day(span.end(), end) < day(span.start(), start)) {
            fault = Fault.of(
                    place(end),
                    RowDates.text(day(span.end(), end)),
                    Kind.END_BEFORE_START,
                    start.name(),
                    RowDates.text(day(span.start(), start)));
        }
    }

    private long day(int place, Column column) {
        return column.type() == Column.Type.MOMENT ? row.number(place) / CellParser.TIMES : row.number(place);
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
        return part;
    }
}
