package vn.kycuong.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The folder of a result. Files are written beside their places and moved there when they are whole, so that a file that
 * can be seen is a file that is done, whoever was killed on the way.
 */
final class ResultFolder implements Serializable {

    private static final long serialVersionUID = 1;

    private final String folder;

    ResultFolder(String folder) {
        this.folder = folder;
    }

    /** The lines of a part; part 0 is the header. */
    Path lines(int part) {
        return new Path(folder, "evaluation.jsonl/part-%05d.jsonl".formatted(part));
    }

    Path parquet(int part) {
        return new Path(folder, "evaluation.parquet/part-%05d.parquet".formatted(part));
    }

    Path report(int part) {
        return new Path(folder, "_parts/part-%05d".formatted(part));
    }

    Path rejects() {
        return new Path(folder, "rejects.csv");
    }

    Path success() {
        return new Path(folder, "_SUCCESS");
    }

    /** What this result is of: a run goes on only with its own parts. */
    Path run() {
        return new Path(folder, "_parts/run");
    }

    private Path unfinished() {
        return new Path(folder, "_parts/unfinished");
    }

    FileSystem files(Configuration configuration) throws IOException {
        FileSystem files = new Path(folder).getFileSystem(configuration);
        files.setWriteChecksum(false);
        return files;
    }

    /** A new name for a file that is not done. */
    Path beside() {
        return new Path(unfinished(), UUID.randomUUID().toString());
    }

    /** Writes to a file that is not done. */
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    void write(Configuration configuration, Path place, Content content) throws IOException {
        Path beside = beside();
        try (OutputStream out = files(configuration).create(beside)) {
            content.write(out);
        }
        publish(configuration, beside, place);
    }

    /** Moves a file to its place. Whoever comes later with the same file replaces it. */
    void publish(Configuration configuration, Path beside, Path place) throws IOException {
        FileSystem files = files(configuration);
        files.mkdirs(place.getParent());
        files.delete(place, false);
        if (!files.rename(beside, place) && !files.exists(place)) {
            throw new IOException("File (" + place + ") cannot be written.");
        }
    }

    boolean has(Configuration configuration, Path place) throws IOException {
        return files(configuration).exists(place);
    }

    PartReport report(Configuration configuration, int part) throws IOException {
        try (InputStream in = files(configuration).open(report(part))) {
            return PartReport.read(in);
        }
    }

    /** Starts a run, or goes on with one that was interrupted. */
    void begin(Configuration configuration, String run) throws IOException, UnusableCallException {
        FileSystem files = files(configuration);
        byte[] mine = run.getBytes(StandardCharsets.UTF_8);
        if (!files.exists(run())) {
            if (files.exists(new Path(folder)) && files.listStatus(new Path(folder)).length > 0) {
                throw new UnusableCallException(
                        "The folder (%s) is not empty.%nMaybe give a new one.".formatted(folder));
            }
            write(configuration, run(), out -> out.write(mine));
        }
        try (InputStream in = files.open(run())) {
            if (!run.equals(new String(in.readAllBytes(), StandardCharsets.UTF_8))) {
                throw new UnusableCallException(
                        "The folder (%s) holds parts of another run: other records, policy, period or parts.%nMaybe give a new one."
                                .formatted(folder));
            }
        }
    }

    /** Clears away what was not finished. */
    void end(Configuration configuration) throws IOException {
        write(configuration, success(), out -> {});
        files(configuration).delete(unfinished(), true);
    }
}
