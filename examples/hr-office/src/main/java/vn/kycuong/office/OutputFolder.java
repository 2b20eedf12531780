package vn.kycuong.office;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A folder that results are written to: beside their place first, and moved into it once all are whole. */
final class OutputFolder implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final List<Path> made;
    private final Map<Path, Path> written = new LinkedHashMap<>();
    private final List<OutputStream> open = new ArrayList<>();

    private OutputFolder(Path folder, List<Path> made) {
        this.folder = folder;
        this.made = made;
    }

    /** Opens a folder, making it if need be. Fails at once if nothing can be written to it. */
    static OutputFolder open(Path folder) throws IOException {
        List<Path> made = new ArrayList<>();
        Path path = folder.toAbsolutePath();
        for (; path != null && !Files.exists(path); path = path.getParent()) {
            made.add(path);
        }
        if (path != null && !Files.isDirectory(path)) {
            throw new NotDirectoryException(path.toString());
        }
        Files.createDirectories(folder);
        Path probe = beside(folder, "probe");
        Files.createFile(probe);
        Files.delete(probe);
        return new OutputFolder(folder, made);
    }

    /** A name beside the final one, of this process alone; made with the permissions that any new file has. */
    private static Path beside(Path folder, String name) {
        return folder.resolve("." + name + "." + ProcessHandle.current().pid() + ".tmp");
    }

    /** Starts a file of the result. */
    OutputStream file(String name) throws IOException {
        Path beside = beside(folder, name);
        written.put(beside, folder.resolve(name));
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside), BUFFER);
        open.add(out);
        return out;
    }

    /** Ends a file of the result, which is still beside its place. */
    Path written(String name) throws IOException {
        closeAll();
        return beside(folder, name);
    }

    private void closeAll() throws IOException {
        for (OutputStream out : open) {
            out.close();
        }
    }

    /** Moves the files to their places. */
    void publish() throws IOException {
        closeAll();
        for (Map.Entry<Path, Path> file : written.entrySet()) {
            Files.move(file.getKey(), file.getValue(), StandardCopyOption.REPLACE_EXISTING);
        }
        written.clear();
        made.clear();
    }

    /** Removes what was not published, and the folders made for it unless somebody else has used them since. */
    @Override
    public void close() throws IOException {
        closeAll();
        for (Path beside : written.keySet()) {
            Files.deleteIfExists(beside);
        }
        try {
            for (Path path : made) {
                Files.deleteIfExists(path);
            }
        } catch (DirectoryNotEmptyException used) {
            made.clear();
        }
    }
}
