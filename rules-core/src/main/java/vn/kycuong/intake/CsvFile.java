package vn.kycuong.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.kycuong.fault.Fault;
import vn.kycuong.fault.Fault.Place;
import vn.kycuong.fault.Kind;
import vn.kycuong.record.Column;

/** One file of records, open: its separator and header are known, and its rows can be read slice by slice. */
final class CsvFile implements Closeable {

    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_HEADER = 1 << 16;
    private static final int LONGEST_CELL = 64 << 20;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Table table;
    private final Map<String, String> obligations;
    private final FileChannel channel;
    private final long start;
    private final char separator;
    private final Header header;

    private CsvFile(Table table, Map<String, String> obligations, FileChannel channel)
            throws IOException, UnusableRecordsException {
        this.table = table;
        this.obligations = obligations;
        this.channel = channel;
        byte[] beginning = new Slice(0, Math.min(LONGEST_HEADER, channel.size()))
                .open(channel)
                .readAllBytes();
        start = startsWith(beginning, BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
        String line = new String(beginning, (int) start, beginning.length - (int) start, StandardCharsets.UTF_8)
                .lines()
                .findFirst()
                .orElse("");
        separator = line.indexOf(';') >= 0 && line.indexOf(',') < 0 ? ';' : ',';
        header = header(beginning, line);
        table.setHeader(header);
    }

    /** Opens a file, and reads its header. */
    static CsvFile open(Table table, Path path, Map<String, String> obligations) throws UnusableRecordsException {
        if (Files.isDirectory(path)) {
            throw stop(table, 0, Kind.NOT_A_FILE, "");
        }
        try {
            FileChannel channel = FileChannel.open(path, StandardOpenOption.READ);
            try {
                return new CsvFile(table, obligations, channel);
            } catch (IOException | UnusableRecordsException e) {
                channel.close();
                throw e;
            }
        } catch (IOException e) {
            throw stop(table, 0, Kind.UNREADABLE, e.getClass().getSimpleName());
        }
    }

    private static boolean startsWith(byte[] bytes, byte... start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    private Header header(byte[] beginning, String line) throws UnusableRecordsException {
        if (startsWith(beginning, (byte) 0xFE, (byte) 0xFF) || startsWith(beginning, (byte) 0xFF, (byte) 0xFE)) {
            throw stop(table, 0, Kind.NOT_UTF8, "");
        }
        if (line.isBlank()) {
            List<Column> columns = table.file().columns();
            throw stop(
                    table, 0, Kind.NO_HEADER, columns.stream().map(Column::name).collect(Collectors.joining(",")));
        }
        try {
            return Header.of(table.file(), csv().ofSingleCsvRecord(line).getFields());
        } catch (CsvParseException e) {
            throw stop(table, 1, Kind.BROKEN_QUOTES, "");
        }
    }

    /** The slices of the file, of a size or a little more; the first holds the header. */
    List<Slice> slices(long size) throws IOException {
        return Slice.of(channel, start, size);
    }

    /** The whole file as one slice. */
    Slice whole() throws IOException {
        return new Slice(start, channel.size());
    }

    /**
     * Reads the rows of a slice.
     *
     * @throws UnusableRecordsException if quotes do not match in it. Where a quoted cell goes over a line, a slice may
     *     have been cut within it: then the file must be read whole before anything is said of it
     */
    RowPart read(Slice slice) throws IOException, UnusableRecordsException {
        RowReader rows = new RowReader(table, header, separator == ';', obligations);
        InputStream bytes = new BufferedInputStream(slice.open(channel), BUFFER);
        try (CsvReader<Object> reader = csv().build(rows, new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            if (slice.start() == start) {
                reader.skipLines(1);
            }
            reader.forEach(row -> {});
            return rows.part();
        } catch (CsvParseException e) {
            if (e.getCause() != null) {
                throw new IllegalStateException("A row of " + table.file() + " broke its reader.", e);
            }
            boolean tooLong = String.valueOf(e.getMessage()).contains("buffer");
            throw tooLong
                    ? stop(table, rows.line(), Kind.CELL_TOO_LONG, Integer.toString(LONGEST_CELL))
                    : stop(table, rows.line(), Kind.BROKEN_QUOTES, "");
        } catch (UncheckedIOException e) {
            throw stop(table, 0, Kind.UNREADABLE, e.getClass().getSimpleName());
        }
    }

    private CsvReader.CsvReaderBuilder csv() {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_CELL);
    }

    private static UnusableRecordsException stop(Table table, int line, Kind kind, String detail) {
        return new UnusableRecordsException(
                Fault.of(new Place(table.file().fileName() + ".csv", line, ""), "", kind, detail));
    }

    Table table() {
        return table;
    }

    Header header() {
        return header;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
