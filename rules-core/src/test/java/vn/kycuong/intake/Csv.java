package vn.kycuong.intake;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import vn.kycuong.record.Column;

/** The text of a CSV file and its rows. */
final class Csv {

    private Csv() {}

    static List<List<String>> read(String text) {
        List<List<String>> rows = new ArrayList<>();
        CsvReader.builder().ofCsvRecord(text).forEach(row -> rows.add(row.getFields()));
        return rows;
    }

    static String write(List<List<String>> rows, char separator) {
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(LineDelimiter.LF)
                .bufferSize(0)
                .build(text);
        rows.forEach(csv::writeRecord);
        return text.toString();
    }

    /** A header in the order of the contract, and rows of one file. */
    static String of(List<Row> rows, char separator) {
        List<List<String>> all = new ArrayList<>();
        all.add(rows.get(0).file().columns().stream().map(Column::name).toList());
        rows.forEach(row -> all.add(row.inOrder()));
        return write(all, separator);
    }
}
