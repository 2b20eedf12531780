package vn.kycuong.batch;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import vn.kycuong.intake.RowBlock;
import vn.kycuong.intake.UnusableRecordsException;
import vn.kycuong.record.RecordFile;

/** Rows of Parquet files as blocks: each run of rows that stand one behind the other is read as the CSV that it would be. */
final class BlocksOfRows implements Iterator<ScannedBlock> {

    private final Iterator<Row> rows;
    private final RecordFile file;
    private final byte[] header;
    private final int width;
    private final int most;
    private final Collection<String> obligations;
    private @Nullable Row next;

    BlocksOfRows(
            Iterator<Row> rows, RecordFile file, byte[] header, int width, int most, Collection<String> obligations) {
        this.rows = rows;
        this.file = file;
        this.header = header;
        this.width = width;
        this.most = most;
        this.obligations = obligations;
        advance();
    }

    private void advance() {
        next = rows.hasNext() ? rows.next() : null;
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public ScannedBlock next() {
        Row first = next;
        if (first == null) {
            throw new NoSuchElementException();
        }
        BlockId id = new BlockId(file, first.getString(width), first.getLong(width + 1));
        try (Scratch scratch = new Scratch()) {
            Path csv = scratch.file(file.fileName() + ".csv");
            try (BufferedWriter out = Files.newBufferedWriter(csv)) {
                out.write(new String(header, StandardCharsets.UTF_8));
                out.write('\n');
                writeRun(out, id, first);
            }
            return ScannedBlock.of(id, RowBlock.read(file, csv, obligations));
        } catch (UnusableRecordsException e) {
            return ScannedBlock.failed(id, e.fault());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeRun(BufferedWriter out, BlockId id, Row first) throws IOException {
        Row row = first;
        for (long count = 0; row != null && count < most && continues(row, id, count); count++) {
            out.write(CsvText.line(cells(row)));
            out.write('\n');
            advance();
            row = next;
        }
    }

    private boolean continues(Row row, BlockId id, long count) {
        return row.getLong(width + 1) == id.position() + count
                && row.getString(width).equals(id.path());
    }

    private List<String> cells(Row row) {
        List<String> cells = new ArrayList<>(width);
        for (int i = 0; i < width; i++) {
            cells.add(row.isNullAt(i) ? "" : row.getString(i));
        }
        return cells;
    }
}
