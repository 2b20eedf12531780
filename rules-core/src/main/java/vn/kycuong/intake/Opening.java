package vn.kycuong.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import vn.kycuong.fault.Kind;
import vn.kycuong.record.Column;
import vn.kycuong.record.RecordFile;

/**
 * What the first line of a file tells of the others.
 *
 * @param start the first byte of the header
 * @param separator what separates the cells
 * @param header which column stands where
 */
record Opening(long start, char separator, Header header) {

    private static final int LONGEST = 1 << 16;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    static Opening of(RecordFile file, FileChannel channel) throws IOException, UnusableRecordsException {
        byte[] beginning =
                new Slice(0, Math.min(LONGEST, channel.size())).open(channel).readAllBytes();
        if (startsWith(beginning, (byte) 0xFE, (byte) 0xFF) || startsWith(beginning, (byte) 0xFF, (byte) 0xFE)) {
            throw UnusableRecordsException.at(file, 0, Kind.NOT_UTF8, "");
        }
        int start = startsWith(beginning, BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
        String line = new String(beginning, start, beginning.length - start, StandardCharsets.UTF_8)
                .lines()
                .findFirst()
                .orElse("");
        if (line.indexOf('\0') >= 0 || line.indexOf(Scan.REPLACEMENT) >= 0) {
            throw UnusableRecordsException.at(file, 0, Kind.NOT_UTF8, "");
        }
        char separator = line.indexOf(';') >= 0 && line.indexOf(',') < 0 ? ';' : ',';
        return new Opening(start, separator, header(file, line, separator));
    }

    private static boolean startsWith(byte[] bytes, byte... start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    private static Header header(RecordFile file, String line, char separator) throws UnusableRecordsException {
        if (line.isBlank()) {
            String names = file.columns().stream().map(Column::name).collect(Collectors.joining(","));
            throw UnusableRecordsException.at(file, 0, Kind.NO_HEADER, names);
        }
        try {
            CsvReader.CsvReaderBuilder csv =
                    CsvReader.builder().fieldSeparator(separator).allowUnclosedQuote(false);
            return Header.of(file, csv.ofSingleCsvRecord(line).getFields());
        } catch (CsvParseException e) {
            throw UnusableRecordsException.at(file, 1, Kind.BROKEN_QUOTES, "");
        }
    }
}
