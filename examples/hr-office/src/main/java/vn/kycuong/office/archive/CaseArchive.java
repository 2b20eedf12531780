package vn.kycuong.office.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.kycuong.office.EvaluationRun;
import vn.kycuong.office.UnusableFileException;
import vn.kycuong.office.archive.CaseManifest.Content;
import vn.kycuong.office.archive.CaseManifest.PackName;
import vn.kycuong.office.archive.Sha256.Measured;
import vn.kycuong.record.RecordFile;

/**
 * A folder that case files are kept in. A case is opened before the records are read and kept after they were
 * evaluated, so that records which change in between are noticed.
 */
public final class CaseArchive {

    static final String RECORDS = "records/";
    static final String POLICY = "policy/";
    static final String RESULT = "result/";

    /** The first moment that a zip can tell; the real one would make equal cases differ. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Path archive;
    private final EvaluationRun run;
    private final SortedMap<String, Source> sources = new TreeMap<>();

    private CaseArchive(Path archive, EvaluationRun run) {
        this.archive = archive;
        this.run = run;
    }

    /** Something that goes into the file, with what it measured before the evaluation. */
    private record Source(Opening opening, Measured measured) {

        static Source of(Opening opening) throws IOException {
            try (InputStream content = opening.open()) {
                return new Source(opening, Sha256.copy(content, OutputStream.nullOutputStream(), Long.MAX_VALUE));
            }
        }
    }

    /** A way to the content of a source. */
    private interface Opening {
        InputStream open() throws IOException;
    }

    /**
     * Opens a case for an evaluation that is about to start.
     *
     * @param archive the folder, made if need be
     * @param run the evaluation
     * @return the case
     * @throws IOException if the folder cannot be made, or a record file cannot be read
     */
    public static CaseArchive open(Path archive, EvaluationRun run) throws IOException {
        CaseArchive opened = new CaseArchive(Files.createDirectories(archive), run);
        for (RecordFile file : RecordFile.values()) {
            String name = file.fileName() + ".csv";
            Path path = run.folder().resolve(name);
            // What is there but cannot be read is told better by the reading that follows.
            if (Files.isRegularFile(path) && Files.isReadable(path)) {
                opened.sources.put(RECORDS + name, Source.of(() -> Files.newInputStream(path)));
            }
        }
        for (Map.Entry<String, byte[]> file : run.pack().files().entrySet()) {
            opened.sources.put(POLICY + file.getKey(), Source.of(() -> new ByteArrayInputStream(file.getValue())));
        }
        return opened;
    }

    /**
     * Keeps the case, now that it has been evaluated. On return its file is on the disk.
     *
     * @param evaluation the file of results
     * @param rejects the file of rejected rows
     * @return the case file; an equal one that was there already stays untouched
     * @throws IOException if it cannot be written
     * @throws UnusableFileException if records have changed since the case was opened, or if a damaged file stands in
     *     the place of the case
     */
    public Path keep(Path evaluation, Path rejects) throws IOException, UnusableFileException {
        sources.put(RESULT + EvaluationRun.EVALUATION, Source.of(() -> Files.newInputStream(evaluation)));
        sources.put(RESULT + EvaluationRun.REJECTS, Source.of(() -> Files.newInputStream(rejects)));
        CaseManifest manifest = manifest();
        Path place = archive.resolve(manifest.fileName());
        if (!Files.exists(place)) {
            DurableFile.write(place, out -> write(manifest, out));
        } else if (!holds(place, manifest)) {
            throw new UnusableFileException("case.damaged_twin", place);
        }
        return place;
    }

    private CaseManifest manifest() {
        List<Content> files = new ArrayList<>();
        sources.forEach(
                (name, source) -> files.add(new Content(name, source.measured.bytes(), source.measured.digest())));
        PackName policy = new PackName(
                run.pack().policy().id(),
                run.pack().policy().version(),
                run.pack().digest());
        return new CaseManifest(Program.running(), run.period(), run.options(), policy, files);
    }

    private static boolean holds(Path place, CaseManifest manifest) throws IOException {
        try (CaseFile twin = CaseFile.open(place)) {
            return Arrays.equals(twin.manifest().bytes(), manifest.bytes())
                    && twin.check().isEmpty();
        } catch (UnusableFileException e) {
            return false;
        }
    }

    private void write(CaseManifest manifest, OutputStream out) throws IOException, UnusableFileException {
        ZipOutputStream zip = new ZipOutputStream(out);
        start(zip, CaseManifest.NAME);
        zip.write(manifest.bytes());
        for (Map.Entry<String, Source> source : sources.entrySet()) {
            start(zip, source.getKey());
            try (InputStream content = source.getValue().opening.open()) {
                if (!Sha256.copy(content, zip, Long.MAX_VALUE).equals(source.getValue().measured)) {
                    throw new UnusableFileException("case.changed_while_read", source.getKey());
                }
            }
        }
        zip.finish();
    }

    private static void start(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }
}
