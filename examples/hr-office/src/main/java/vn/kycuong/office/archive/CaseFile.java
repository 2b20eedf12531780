package vn.kycuong.office.archive;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import vn.kycuong.office.EvaluationRun;
import vn.kycuong.office.UnusableFileException;
import vn.kycuong.office.archive.CaseManifest.Content;
import vn.kycuong.office.archive.Sha256.Measured;
import vn.kycuong.record.RecordFile;

/**
 * A case file, open. It may come from anywhere: an entry is unpacked only where it belongs and no further than its
 * manifest declares. Not thread-safe.
 */
public final class CaseFile implements Closeable {

    private static final int MOST_ENTRIES = 10_000;
    private static final long LONGEST_MANIFEST = 8 << 20;
    private static final long LONGEST_POLICY = 64 << 20;

    /** Tables of words and dates shrink to a fifth or a tenth; what grows more than this is made to fill a disk. */
    private static final long MOST_GROWTH = 200;

    private static final long ALWAYS_ALLOWED = 64 << 20;

    private final ZipFile zip;
    private final Path path;
    private final CaseManifest manifest;

    private CaseFile(ZipFile zip, Path path) throws IOException, UnusableFileException {
        this.zip = zip;
        this.path = path;
        Set<String> names = names();
        manifest = CaseManifest.read(manifestBytes());
        checkEntries(names);
        checkSizes();
    }

    /**
     * Opens a case file.
     *
     * @param path the file
     * @return the case, whose entries are not checked yet
     * @throws IOException if it cannot be read
     * @throws UnusableFileException if it is no case file, or one that is not safe to unpack, or of another format
     */
    public static CaseFile open(Path path) throws IOException, UnusableFileException {
        if (!Files.isRegularFile(path)) {
            throw new UnusableFileException("case.no_file", path);
        }
        try {
            ZipFile zip = new ZipFile(path.toFile());
            try {
                return new CaseFile(zip, path);
            } catch (IOException | UnusableFileException | RuntimeException e) {
                zip.close();
                throw e;
            }
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw new UnusableFileException("case.no_zip", path, String.valueOf(e.getMessage()));
        }
    }

    private Set<String> names() throws UnusableFileException {
        if (zip.size() > MOST_ENTRIES) {
            throw new UnusableFileException("case.too_many", path, zip.size());
        }
        Set<String> names = new HashSet<>();
        for (ZipEntry entry : Collections.list(zip.entries())) {
            if (!names.add(entry.getName())) {
                throw new UnusableFileException("case.twice", path, shown(entry.getName()));
            }
        }
        return names;
    }

    private byte[] manifestBytes() throws IOException, UnusableFileException {
        ZipEntry entry = zip.getEntry(CaseManifest.NAME);
        if (entry == null) {
            throw new UnusableFileException("case.no_manifest", path, CaseManifest.NAME);
        }
        try (InputStream content = zip.getInputStream(entry)) {
            byte[] bytes = content.readNBytes((int) LONGEST_MANIFEST);
            // Nothing else in the file names a digest of the manifest; a file under another name has only this.
            if (content.read() >= 0 || crc(bytes) != entry.getCrc()) {
                throw new UnusableFileException("case.bad_manifest", CaseManifest.NAME, "?");
            }
            return bytes;
        }
    }

    private static long crc(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return sum.getValue();
    }

    /** Each entry has its place and stands in the manifest, and the other way round. */
    private void checkEntries(Set<String> names) throws UnusableFileException {
        Set<String> declared = new HashSet<>(Set.of(CaseManifest.NAME));
        for (Content file : manifest.files()) {
            if (!hasPlace(file.name()) || !declared.add(file.name())) {
                throw new UnusableFileException("case.no_place", path, shown(file.name()));
            }
            if (!names.contains(file.name())) {
                throw new UnusableFileException("case.missing_entry", path, shown(file.name()));
            }
        }
        for (String name : names) {
            if (!declared.contains(name)) {
                throw new UnusableFileException("case.no_place", path, shown(name));
            }
        }
    }

    private static boolean hasPlace(String name) {
        if (name.startsWith(CaseArchive.POLICY)) {
            return isInside(name.substring(CaseArchive.POLICY.length()));
        }
        if (name.startsWith(CaseArchive.RECORDS)) {
            String file = name.substring(CaseArchive.RECORDS.length());
            return RecordFile.named(file.replaceFirst("\\.csv$", ""))
                    .filter(named -> file.equals(named.fileName() + ".csv"))
                    .isPresent();
        }
        return name.equals(CaseArchive.RESULT + EvaluationRun.EVALUATION)
                || name.equals(CaseArchive.RESULT + EvaluationRun.REJECTS);
    }

    /** Whether a path stays inside the folder that it is resolved in, on every system. */
    private static boolean isInside(String name) {
        for (String part : name.split("/", -1)) {
            if (part.isEmpty() || part.equals(".") || part.equals("..") || part.matches(".*[\\\\:\\p{Cntrl}].*")) {
                return false;
            }
        }
        return true;
    }

    private void checkSizes() throws IOException, UnusableFileException {
        long all = 0;
        long policy = 0;
        for (Content file : manifest.files()) {
            if (file.bytes() < 0 || file.bytes() > Long.MAX_VALUE - all) {
                throw new UnusableFileException("case.too_large", path, shown(file.name()));
            }
            all += file.bytes();
            policy += file.name().startsWith(CaseArchive.POLICY) ? file.bytes() : 0;
        }
        if (policy > LONGEST_POLICY || all > ALWAYS_ALLOWED && all / MOST_GROWTH > Files.size(path)) {
            throw new UnusableFileException("case.too_large", path, all);
        }
    }

    /** What the file says of itself. */
    CaseManifest manifest() {
        return manifest;
    }

    /**
     * Checks every entry against its digest.
     *
     * @return the names of those that are damaged
     * @throws IOException if the file cannot be read
     */
    public List<String> check() throws IOException {
        List<String> damaged = new ArrayList<>();
        for (Content file : manifest.files()) {
            if (!copy(file, OutputStream.nullOutputStream())) {
                damaged.add(file.name());
            }
        }
        return damaged;
    }

    /** Unpacks every entry into an empty folder, and names those that are damaged. */
    List<String> unpack(Path folder) throws IOException, UnusableFileException {
        long all = manifest.files().stream().mapToLong(Content::bytes).sum();
        if (all > Files.getFileStore(folder).getUsableSpace()) {
            throw new UnusableFileException("case.no_space", path, all, folder);
        }
        List<String> damaged = new ArrayList<>();
        for (Content file : manifest.files()) {
            Path place = folder.resolve(file.name());
            Files.createDirectories(place.resolve("..").normalize());
            try (OutputStream out = Files.newOutputStream(place, StandardOpenOption.CREATE_NEW)) {
                if (!copy(file, out)) {
                    damaged.add(file.name());
                }
            }
        }
        return damaged;
    }

    private boolean copy(Content file, OutputStream out) throws IOException {
        try (InputStream content = zip.getInputStream(zip.getEntry(file.name()))) {
            return Sha256.copy(content, out, file.bytes()).equals(new Measured(file.bytes(), file.digest()));
        } catch (ZipException | EOFException e) {
            return false;
        }
    }

    /** A name that may hold anything, made fit to be shown. */
    private static String shown(String name) {
        return name.codePoints()
                .limit(100)
                .mapToObj(c -> Character.isISOControl(c) ? "?" : Character.toString(c))
                .collect(Collectors.joining());
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
