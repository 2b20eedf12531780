package vn.kycuong.office.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** The entries of a case file, to be changed by somebody who knows how it is made. */
final class Unzipped {

    final Map<String, byte[]> entries = new TreeMap<>();

    Unzipped(Path path) {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Unzipped change(String name, UnaryOperator<String> change) {
        String before = new String(entries.get(name), StandardCharsets.UTF_8);
        String after = change.apply(before);
        if (after.equals(before)) {
            throw new IllegalArgumentException("Nothing was changed in " + name);
        }
        entries.put(name, after.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Makes the manifest fit what the entries are now. */
    Unzipped seal(UnaryOperator<CaseManifest> change) throws Exception {
        CaseManifest old = CaseManifest.read(entries.remove(CaseManifest.NAME));
        List<CaseManifest.Content> files = new ArrayList<>();
        entries.forEach(
                (name, content) -> files.add(new CaseManifest.Content(name, content.length, Sha256.of(content))));
        CaseManifest sealed = new CaseManifest(old.program(), old.period(), old.options(), old.policy(), files);
        entries.put(CaseManifest.NAME, change.apply(sealed).bytes());
        return this;
    }

    Unzipped seal() throws Exception {
        return seal(manifest -> manifest);
    }

    Path zip(Path place) throws IOException {
        try (OutputStream out = Files.newOutputStream(place);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return place;
    }
}
