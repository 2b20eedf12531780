package vn.kycuong.office.sample;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kycuong.record.Column;
import vn.kycuong.record.RecordFile;
import vn.kycuong.record.Words.Word;

/** One file of a sample, as it is written. */
final class SampleFile implements Closeable {

    private final CsvWriter csv;
    private final List<Column> columns;
    private long rows;

    SampleFile(Path folder, RecordFile file) throws IOException {
        columns = file.columns();
        csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .bufferSize(1 << 16)
                .build(Files.newBufferedWriter(folder.resolve(file.fileName() + ".csv"), StandardCharsets.UTF_8));
        csv.writeRecord(columns.stream().map(Column::name).toList());
    }

    /** Writes a row: its cells in the order of the contract, null for an empty one; cells left out at the end are empty. */
    void row(@Nullable Object... cells) {
        String[] texts = new String[columns.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = i < cells.length ? text(cells[i]) : "";
        }
        csv.writeRecord(texts);
        rows++;
    }

    /** The key of the row that comes next. */
    String key(String prefix) {
        return "%s-%06d".formatted(prefix, rows + 1);
    }

    private static String text(@Nullable Object cell) {
        if (cell == null) {
            return "";
        }
        return cell instanceof Word word ? word.word() : cell.toString();
    }

    long rows() {
        return rows;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
