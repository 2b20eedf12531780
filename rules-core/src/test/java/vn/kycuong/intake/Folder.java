package vn.kycuong.intake;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.kycuong.fault.Fault;
import vn.kycuong.fault.Language;
import vn.kycuong.record.RecordFile;
import vn.kycuong.record.Recorded;

/** A folder of records for a test: units U1 and, below it, U2, each with an officer, A1 and A2; and what is added. */
final class Folder {

    static final List<String> OBLIGATIONS = List.of("duty-1", "duty-2");

    private final Path path;
    private final Map<RecordFile, List<Row>> rows = new EnumMap<>(RecordFile.class);

    Folder(Path path) {
        this.path = path;
        add(Row.of(RecordFile.UNITS, "U1"), Row.of(RecordFile.UNITS, "U2").with("parent_id", "U1"));
        add(Row.of(RecordFile.OFFICERS, "A1"), Row.of(RecordFile.OFFICERS, "A2").with("unit_id", "U2"));
    }

    /** Adds rows below those that are there. */
    Folder add(Row... added) {
        for (Row row : added) {
            List<Row> all = rows.computeIfAbsent(row.file(), file -> new ArrayList<>());
            all.add(row);
            text(row.file().fileName() + ".csv", Csv.of(all, ','));
        }
        return this;
    }

    /** Writes a file as it is. */
    Folder text(String name, String text) {
        return bytes(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Folder bytes(String name, byte... bytes) {
        try {
            Files.write(path.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Records read() {
        try {
            return RecordFolder.read(path, OBLIGATIONS);
        } catch (UnusableRecordsException e) {
            throw new AssertionError(e);
        }
    }

    /** The English messages of what is rejected. */
    List<String> rejected() {
        return read().rejected().stream().map(Folder::message).toList();
    }

    /** The English message of what stops everything. */
    String stop() {
        return catchThrowableOfType(UnusableRecordsException.class, () -> RecordFolder.read(path, OBLIGATIONS))
                .getMessage();
    }

    /** The accepted rows of a kind, of whatever unit, each once. */
    <T extends Recorded> List<T> rows(Class<T> kind) {
        return read().units()
                .flatMap(unit -> unit.rows(kind).stream())
                .distinct()
                .toList();
    }

    static String message(Fault fault) {
        return fault.message(Language.EN);
    }
}
