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
import java.util.List;
import java.util.Map;
import vn.kycuong.fault.Kind;

/** One file of records, open: its header is known, and its rows can be read slice by slice. */
final class CsvFile implements Closeable {

    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_CELL = 64 << 20;

    private final Table table;
    private final Map<String, String> obligations;
    private final FileChannel channel;
    private final Opening opening;

    private CsvFile(Table table, Map<String, String> obligations, FileChannel channel)
            throws IOException, UnusableRecordsException {
        this.table = table;
        this.obligations = obligations;
        this.channel = channel;
        opening = Opening.of(table.file(), channel);
        table.setHeader(opening.header());
    }

    /** Opens a file, and reads its header. */
    static CsvFile open(Table table, Path path, Map<String, String> obligations) throws UnusableRecordsException {
        if (Files.isDirectory(path)) {
            throw UnusableRecordsException.at(table.file(), 0, Kind.NOT_A_FILE, "");
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
            throw unreadable(table, e);
        }
    }

    private static UnusableRecordsException unreadable(Table table, Exception cause) {
        return UnusableRecordsException.at(
                table.file(), 0, Kind.UNREADABLE, cause.getClass().getSimpleName());
    }

    /** The slices of the file, of a size or a little more; the first holds the header. */
    List<Slice> slices(long size) throws IOException {
        return opening.charset().equals(StandardCharsets.UTF_8)
                ? Slice.of(channel, opening.start(), size)
                : List.of(whole());
    }

    /** The whole file as one slice. */
    Slice whole() throws IOException {
        return new Slice(opening.start(), channel.size());
    }

    /**
     * Reads the rows of a slice.
     *
     * @throws UnusableRecordsException if quotes do not match in it. Where a quoted cell goes over a line, a slice may
     *     have been cut within it: then the file must be read whole before anything is said of it
     */
    RowPart read(Slice slice) throws IOException, UnusableRecordsException {
        RowReader rows = new RowReader(table, opening.header(), opening.separator() == ';', obligations);
        InputStream bytes = new BufferedInputStream(slice.open(channel), BUFFER);
        try (CsvReader<Object> reader = csv().build(rows, new InputStreamReader(bytes, opening.charset()))) {
            if (slice.start() == opening.start()) {
                reader.skipLines(opening.linesToSkip());
            }
            reader.forEach(row -> {});
            return rows.part();
        } catch (CsvParseException e) {
            throw broken(e, rows.line());
        } catch (UncheckedIOException e) {
            throw unreadable(table, e);
        }
    }

    private CsvReader.CsvReaderBuilder csv() {
        return CsvReader.builder()
                .fieldSeparator(opening.separator())
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_CELL);
    }

    private UnusableRecordsException broken(CsvParseException e, int line) {
        if (e.getCause() != null) {
            throw new IllegalStateException("A row of " + table.file() + " broke its reader.", e);
        }
        boolean tooLong = String.valueOf(e.getMessage()).contains("buffer");
        return tooLong
                ? UnusableRecordsException.at(table.file(), line, Kind.CELL_TOO_LONG, Integer.toString(LONGEST_CELL))
                : UnusableRecordsException.at(table.file(), line, Kind.BROKEN_QUOTES, "");
    }

    Table table() {
        return table;
    }

    Header header() {
        return opening.header();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
