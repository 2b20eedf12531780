package vn.kycuong.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.kycuong.fault.Kind;
import vn.kycuong.record.Column;
import vn.kycuong.record.RecordFile;

/**
 * What the header of a file, its first line with a filled cell, tells of the others.
 *
 * @param start the first byte behind the mark of the encoding
 * @param charset the encoding: UTF-8, or UTF-16 where a mark says so
 * @param linesToSkip the lines up to the header, and the header
 * @param separator what separates the cells
 * @param header which column stands where
 */
record Opening(long start, Charset charset, int linesToSkip, char separator, Header header) {

    private static final int LONGEST = 1 << 16;

    private static final byte[] MARK_OF_UTF8 = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] MARK_OF_UTF16BE = {(byte) 0xFE, (byte) 0xFF};
    private static final byte[] MARK_OF_UTF16LE = {(byte) 0xFF, (byte) 0xFE};

    static Opening of(RecordFile file, FileChannel channel) throws IOException, UnusableRecordsException {
        byte[] beginning =
                new Slice(0, Math.min(LONGEST, channel.size())).open(channel).readAllBytes();
        if (startsWith(beginning, MARK_OF_UTF16BE)) {
            return of(file, beginning, MARK_OF_UTF16BE.length, StandardCharsets.UTF_16BE);
        }
        if (startsWith(beginning, MARK_OF_UTF16LE)) {
            return of(file, beginning, MARK_OF_UTF16LE.length, StandardCharsets.UTF_16LE);
        }
        boolean marked = startsWith(beginning, MARK_OF_UTF8);
        return of(file, beginning, marked ? MARK_OF_UTF8.length : 0, StandardCharsets.UTF_8);
    }

    private static Opening of(RecordFile file, byte[] beginning, int start, Charset charset)
            throws UnusableRecordsException {
        List<String> lines = new String(beginning, start, beginning.length - start, charset)
                .lines()
                .toList();
        for (int above = 0; above < lines.size(); above++) {
            String line = lines.get(above);
            char separator = line.indexOf(';') >= 0 && line.indexOf(',') < 0 ? ';' : ',';
            List<String> names = names(file, above + 1, line, separator);
            if (Header.filled(names) > 0) {
                return new Opening(start, charset, above + 1, separator, Header.of(file, above + 1, names));
            }
        }
        String names = file.columns().stream().map(Column::name).collect(Collectors.joining(","));
        throw UnusableRecordsException.at(file, 0, Kind.NO_HEADER, names);
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    private static List<String> names(RecordFile file, int number, String line, char separator)
            throws UnusableRecordsException {
        if (line.indexOf('\0') >= 0 || line.indexOf(Scan.REPLACEMENT) >= 0) {
            throw UnusableRecordsException.at(file, 0, Kind.NOT_UTF8, "");
        }
        if (line.isBlank()) {
            return List.of();
        }
        try {
            CsvReader.CsvReaderBuilder csv =
                    CsvReader.builder().fieldSeparator(separator).allowUnclosedQuote(false);
            return csv.ofSingleCsvRecord(line).getFields();
        } catch (CsvParseException e) {
            throw UnusableRecordsException.at(file, number, Kind.BROKEN_QUOTES, "");
        }
    }
}
