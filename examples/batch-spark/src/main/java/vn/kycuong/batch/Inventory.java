package vn.kycuong.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import vn.kycuong.batch.Folder.Entry;
import vn.kycuong.fault.Language;
import vn.kycuong.intake.RecordFolder;
import vn.kycuong.intake.UnusableRecordsException;
import vn.kycuong.record.RecordFile;

/**
 * The record files of a folder, each with its header line. Whether they can be used the intake says: it is shown a folder
 * of the same names with nothing in the files but their headers.
 */
record Inventory(Map<RecordFile, Source> sources) {

    private static final String ENDING = ".csv";

    /** A record file: where it is, and its header line. */
    record Source(Entry entry, byte[] header) {}

    static Inventory of(
            Folder folder,
            Configuration configuration,
            ParquetBlocks parquet,
            Collection<String> obligations,
            Language language)
            throws IOException, UnusableCallException {
        try (Scratch mirror = new Scratch()) {
            try {
                Map<RecordFile, Source> sources = new EnumMap<>(RecordFile.class);
                for (Entry entry : folder.entries()) {
                    byte[] header = header(entry, configuration, parquet);
                    show(entry, header, mirror.file(entry.csvName()));
                    RecordFile.named(entry.csvName().replaceFirst("\\.csv$", ""))
                            .ifPresent(file -> sources.put(file, new Source(entry, header)));
                }
                sources.keySet()
                        .retainAll(RecordFolder.read(mirror.folder(), obligations)
                                .accepted()
                                .keySet());
                return new Inventory(sources);
            } catch (UnusableRecordsException e) {
                String message = e.fault().message(language);
                throw new UnusableCallException(message.replace(mirror.folder().toString(), folder.path()));
            }
        }
    }

    private static byte[] header(Entry entry, Configuration configuration, ParquetBlocks parquet) throws IOException {
        if (entry.parquet()) {
            return CsvText.line(parquet.columns(entry.path())).getBytes(StandardCharsets.UTF_8);
        }
        return entry.isFolder() || !entry.name().endsWith(ENDING)
                ? new byte[0]
                : Folder.firstLine(entry, configuration);
    }

    private static void show(Entry entry, byte[] header, Path mirrored) throws IOException, UnusableCallException {
        if (Files.exists(mirrored)) {
            throw new UnusableCallException(
                    "File (%s) is there as CSV and as Parquet.%nMaybe take one away.".formatted(entry.csvName()));
        }
        if (entry.isFolder() && !entry.parquet()) {
            Files.createDirectory(mirrored);
        } else {
            Files.write(mirrored, header);
        }
    }

    boolean isParquet(RecordFile file) {
        Source source = sources.get(file);
        return source != null && source.entry().parquet();
    }

    /** The files that are there. */
    Set<RecordFile> present() {
        return Set.copyOf(sources.keySet());
    }
}
