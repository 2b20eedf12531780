package vn.kycuong.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.kycuong.fault.Fault.Place;
import vn.kycuong.fault.Kind;
import vn.kycuong.fault.Nearest;
import vn.kycuong.record.RecordFile;

/** A folder of record files, as an HR office keeps them. */
public final class RecordFolder {

    private static final String ENDING = ".csv";
    private static final String REJECTS = "rejects.csv";

    private final Path folder;
    private final Map<String, String> obligations;

    private RecordFolder(Path folder, Collection<String> obligations) {
        this.folder = folder;
        this.obligations = withoutCase(obligations);
    }

    /** Ids by their small letters, in order: of those equally near a wrong one the same is told every time. */
    static Map<String, String> withoutCase(Collection<String> ids) {
        Map<String, String> byLetters = new TreeMap<>();
        ids.forEach(id -> byLetters.put(id.toLowerCase(Locale.ROOT), id));
        return Collections.unmodifiableMap(byLetters);
    }

    /**
     * Reads a folder.
     *
     * @param folder the folder
     * @param obligations the ids of the obligations that records may name
     * @return the accepted rows and the rejected ones
     * @throws UnusableRecordsException if the folder cannot be used at all
     */
    public static Records read(Path folder, Collection<String> obligations) throws UnusableRecordsException {
        return read(folder, obligations, Reading.SLICE);
    }

    /** Reads a folder in slices of a size. The size does not change what is read. */
    static Records read(Path folder, Collection<String> obligations, long slice) throws UnusableRecordsException {
        return new RecordFolder(folder, obligations).read(slice);
    }

    private Records read(long slice) throws UnusableRecordsException {
        Map<RecordFile, Path> files = files();
        Tables tables = new Tables(files.keySet());
        List<CsvFile> open = new ArrayList<>();
        try {
            for (Map.Entry<RecordFile, Path> file : files.entrySet()) {
                open.add(CsvFile.open(tables.of(file.getKey()), file.getValue(), obligations));
            }
            Reading.readAll(open, slice);
        } catch (IOException e) {
            throw stop(folder.toString(), Kind.UNREADABLE, e.getClass().getSimpleName());
        } finally {
            open.forEach(RecordFolder::close);
        }
        return new Records(tables);
    }

    private static void close(CsvFile file) {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<RecordFile, Path> files() throws UnusableRecordsException {
        if (!Files.isDirectory(folder)) {
            throw stop(folder.toString(), Kind.NO_FOLDER, "");
        }
        Map<RecordFile, Path> files = new EnumMap<>(RecordFile.class);
        for (Path path : list()) {
            String name = String.valueOf(path.getFileName());
            Optional<RecordFile> file = named(name);
            if (file.isPresent()) {
                files.put(file.get(), path);
            } else if (name.toLowerCase(Locale.ROOT).endsWith(ENDING) && !name.equals(REJECTS)) {
                throw stop(name, Kind.UNKNOWN_FILE, nearest(name));
            }
        }
        for (RecordFile needed : List.of(RecordFile.UNITS, RecordFile.OFFICERS)) {
            if (!files.containsKey(needed)) {
                throw stop(folder.toString(), Kind.NO_FILE, needed.fileName() + ENDING);
            }
        }
        return files;
    }

    private List<Path> list() throws UnusableRecordsException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.sorted().toList();
        } catch (IOException e) {
            throw stop(folder.toString(), Kind.UNREADABLE, e.getClass().getSimpleName());
        }
    }

    private static Optional<RecordFile> named(String name) {
        return Arrays.stream(RecordFile.values())
                .filter(file -> name.equals(file.fileName() + ENDING))
                .findFirst();
    }

    private static String nearest(String name) {
        return Nearest.to(
                name,
                Arrays.stream(RecordFile.values())
                        .map(file -> file.fileName() + ENDING)
                        .toList());
    }

    private static UnusableRecordsException stop(String place, Kind kind, String detail) {
        return UnusableRecordsException.at(Place.of(place), kind, detail);
    }
}
