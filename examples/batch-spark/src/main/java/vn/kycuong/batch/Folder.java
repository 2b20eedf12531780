package vn.kycuong.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** The folder of records, on any file system that Spark can read: what is in it, and the beginning of each file. */
final class Folder {

    private static final String CSV = ".csv";
    private static final String PARQUET = ".parquet";
    private static final int LONGEST_HEADER = 1 << 16;

    private final String path;
    private final List<Entry> entries;

    private Folder(String path, List<Entry> entries) {
        this.path = path;
        this.entries = entries;
    }

    /**
     * A file, or a folder of Parquet files.
     *
     * @param name its name
     * @param path where it is
     * @param parquet whether it is Parquet
     * @param isFolder whether it is a folder
     * @param bytes how long it is, with all that is in it
     * @param modified when it was last written to
     */
    record Entry(String name, String path, boolean parquet, boolean isFolder, long bytes, long modified)
            implements Serializable {

        /** The name that a record file has as CSV. */
        String csvName() {
            return parquet ? name.substring(0, name.length() - PARQUET.length()) + CSV : name;
        }
    }

    static Folder open(String folder, Configuration configuration) throws IOException, UnusableCallException {
        Path path = new Path(folder);
        FileSystem files = path.getFileSystem(configuration);
        if (!files.exists(path) || !files.getFileStatus(path).isDirectory()) {
            throw new UnusableCallException(
                    "Records (%s) are no folder.%nMaybe name the folder that holds units.csv.".formatted(folder));
        }
        List<Entry> entries = new ArrayList<>();
        for (FileStatus status : files.listStatus(path)) {
            String name = status.getPath().getName();
            boolean parquet = name.toLowerCase(Locale.ROOT).endsWith(PARQUET);
            long bytes = status.isDirectory() && parquet
                    ? files.getContentSummary(status.getPath()).getLength()
                    : status.getLen();
            entries.add(new Entry(
                    name, status.getPath().toString(), parquet, status.isDirectory(), bytes, modified(files, status)));
        }
        entries.sort((left, right) -> left.name().compareTo(right.name()));
        return new Folder(folder, entries);
    }

    /** A folder does not say when a file in it was written anew. */
    private static long modified(FileSystem files, FileStatus status) throws IOException {
        long latest = status.getModificationTime();
        if (status.isDirectory()) {
            for (FileStatus within : files.listStatus(status.getPath())) {
                latest = Math.max(latest, within.getModificationTime());
            }
        }
        return latest;
    }

    /** The folder, as the user calls it. */
    String path() {
        return path;
    }

    List<Entry> entries() {
        return entries;
    }

    /** The first line of a file, without its end. */
    static byte[] firstLine(Entry entry, Configuration configuration) throws IOException {
        Path path = new Path(entry.path());
        try (InputStream in = path.getFileSystem(configuration).open(path)) {
            byte[] beginning = in.readNBytes(LONGEST_HEADER);
            int end = 0;
            while (end < beginning.length && beginning[end] != '\n' && beginning[end] != '\r') {
                end++;
            }
            return Arrays.copyOf(beginning, end);
        }
    }
}
