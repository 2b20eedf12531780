package vn.kycuong.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import vn.kycuong.fault.Fault;
import vn.kycuong.fault.Kind;
import vn.kycuong.fault.Place;
import vn.kycuong.record.Column;

/** One file of records: finds its separator and its header, and hands its rows to a {@link RowReader}. */
final class CsvFile {

    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_HEADER = 1 << 16;
    private static final int LONGEST_CELL = 64 << 20;

    private final Table table;
    private final Path path;
    private final Map<String, String> obligations;

    CsvFile(Table table, Path path, Map<String, String> obligations) {
        this.table = table;
        this.path = path;
        this.obligations = obligations;
    }

    /** Reads the whole file into the table. */
    void read() throws UnusableRecordsException {
        if (Files.isDirectory(path)) {
            throw stop(0, Kind.NOT_A_FILE, "");
        }
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(path), BUFFER)) {
            skipByteOrderMark(bytes);
            String headerLine = peekLine(bytes);
            char separator = headerLine.indexOf(';') >= 0 && headerLine.indexOf(',') < 0 ? ';' : ',';
            parse(new InputStreamReader(bytes, StandardCharsets.UTF_8), header(headerLine, separator), separator);
        } catch (IOException e) {
            throw stop(0, Kind.UNREADABLE, e.getClass().getSimpleName());
        }
        table.settleKeys();
    }

    private void skipByteOrderMark(InputStream bytes) throws IOException, UnusableRecordsException {
        bytes.mark(4);
        byte[] start = bytes.readNBytes(3);
        bytes.reset();
        if (start.length == 0) {
            throw noHeader();
        }
        boolean utf16 = start.length >= 2
                && (start[0] == (byte) 0xFE && start[1] == (byte) 0xFF
                        || start[0] == (byte) 0xFF && start[1] == (byte) 0xFE);
        if (utf16) {
            throw stop(0, Kind.NOT_UTF8, "");
        }
        if (Arrays.equals(start, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF})) {
            bytes.skipNBytes(3);
        }
    }

    private static String peekLine(InputStream bytes) throws IOException {
        bytes.mark(LONGEST_HEADER + 1);
        String start = new String(bytes.readNBytes(LONGEST_HEADER), StandardCharsets.UTF_8);
        bytes.reset();
        return start.lines().findFirst().orElse("");
    }

    private void parse(Reader text, Header header, char separator) throws IOException, UnusableRecordsException {
        table.setHeader(header);
        RowReader rows = new RowReader(table, header, separator == ';', obligations);
        try (CsvReader<Object> reader = csv(separator).build(rows, text)) {
            reader.skipLines(1);
            reader.forEach(row -> {});
        } catch (CsvParseException e) {
            if (e.getCause() != null) {
                throw new IllegalStateException("A row of " + name() + " broke its reader.", e);
            }
            boolean tooLong = String.valueOf(e.getMessage()).contains("buffer");
            throw tooLong
                    ? stop(rows.line(), Kind.CELL_TOO_LONG, Integer.toString(LONGEST_CELL))
                    : stop(rows.line(), Kind.BROKEN_QUOTES, "");
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static CsvReader.CsvReaderBuilder csv(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_CELL);
    }

    private Header header(String line, char separator) throws UnusableRecordsException {
        if (line.isBlank()) {
            throw noHeader();
        }
        try {
            return Header.of(
                    table.file(), csv(separator).ofSingleCsvRecord(line).getFields());
        } catch (CsvParseException e) {
            throw stop(1, Kind.BROKEN_QUOTES, "");
        }
    }

    private UnusableRecordsException noHeader() {
        return stop(
                0,
                Kind.NO_HEADER,
                table.file().columns().stream().map(Column::name).collect(Collectors.joining(",")));
    }

    private UnusableRecordsException stop(int line, Kind kind, String detail) {
        return new UnusableRecordsException(Fault.of(new Place(name(), line, ""), "", kind, detail));
    }

    private String name() {
        return table.file().fileName() + ".csv";
    }
}
