package vn.kycuong.batch;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import vn.kycuong.batch.Inventory.Source;
import vn.kycuong.intake.RowBlock;
import vn.kycuong.intake.UnusableRecordsException;
import vn.kycuong.record.RecordFile;

/**
 * A slice of a CSV file, read by one task: from behind the first line end at its start to behind the first at its end.
 *
 * @param id where it is
 * @param end the byte after its last
 * @param header the header line of the file, without its end
 */
record CsvSlice(BlockId id, long end, byte[] header) implements Serializable {

    private static final int BUFFER = 1 << 16;

    static List<CsvSlice> of(RecordFile file, Source source, long size) {
        List<CsvSlice> slices = new ArrayList<>();
        long bytes = source.entry().bytes();
        for (long start = 0; start == 0 || start < bytes; start += size) {
            BlockId id = new BlockId(file, source.entry().path(), start);
            slices.add(new CsvSlice(id, Math.min(bytes, start + size), source.header()));
        }
        return slices;
    }

    /** Reads the slice: the intake is given a file of its own with the header on top. */
    ScannedBlock read(Configuration configuration, Collection<String> obligations) throws IOException {
        try (Scratch scratch = new Scratch()) {
            java.nio.file.Path csv = scratch.file(id.file().fileName() + ".csv");
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(csv), BUFFER)) {
                copy(configuration, out);
            }
            return ScannedBlock.of(id, RowBlock.read(id.file(), csv, obligations));
        } catch (UnusableRecordsException e) {
            return ScannedBlock.failed(id, e.fault());
        }
    }

    private void copy(Configuration configuration, OutputStream out) throws IOException {
        Path path = new Path(id.path());
        try (FSDataInputStream file = path.getFileSystem(configuration).open(path);
                InputStream in = new BufferedInputStream(file, BUFFER)) {
            long at = id.position();
            if (at > 0) {
                out.write(header);
                out.write('\n');
                file.seek(at);
                at += copyLine(in, OutputStream.nullOutputStream());
            }
            // A line that goes over the whole slice belongs to the one before.
            if (at <= end) {
                copy(in, out, end - at);
                copyLine(in, out);
            }
        }
    }

    private static void copy(InputStream in, OutputStream out, long bytes) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long left = bytes;
        while (left > 0) {
            int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) {
                return;
            }
            out.write(buffer, 0, read);
            left -= read;
        }
    }

    /** Copies what is left of a line, its end included, and answers how long it is. */
    private static long copyLine(InputStream in, OutputStream out) throws IOException {
        long bytes = 0;
        int next = in.read();
        while (next >= 0) {
            bytes++;
            out.write(next);
            if (next == '\n') {
                return bytes;
            }
            next = in.read();
        }
        return bytes;
    }
}
