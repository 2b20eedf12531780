package vn.kycuong.office.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import vn.kycuong.office.UnusableFileException;

/**
 * Files that are there whole or not at all, whatever happens to the process or to the machine: written beside their
 * place, forced to the disk, then moved.
 */
public final class DurableFile {

    private DurableFile() {}

    /** What is to be written. */
    public interface Content {

        /**
         * Writes it.
         *
         * @param out where to
         * @throws IOException if it cannot be written
         * @throws UnusableFileException if what it is made of cannot be used
         */
        void writeTo(OutputStream out) throws IOException, UnusableFileException;
    }

    /**
     * Writes a file, in the place of an older one if there is one. On return it is on the disk.
     *
     * @param place where it is to stand
     * @param content what it is to hold
     * @throws IOException if it cannot be written
     * @throws UnusableFileException if what it is made of cannot be used
     */
    public static void write(Path place, Content content) throws IOException, UnusableFileException {
        Path beside = place.resolveSibling(
                "." + place.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            try (FileChannel channel = FileChannel.open(
                            beside,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.TRUNCATE_EXISTING,
                            StandardOpenOption.WRITE);
                    OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
                content.writeTo(out);
                out.flush();
                channel.force(true);
            }
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
        forceFolder(place);
    }

    /**
     * Writes a file of these bytes.
     *
     * @param place where it is to stand
     * @param content its bytes
     * @throws IOException if it cannot be written
     */
    public static void write(Path place, byte[] content) throws IOException {
        try {
            write(place, out -> out.write(content));
        } catch (UnusableFileException e) {
            throw new IllegalStateException("Bytes are always usable.", e);
        }
    }

    /**
     * Forces a file to the disk that somebody else has written, and its name with it.
     *
     * @param file the file
     * @throws IOException if it cannot be done
     */
    public static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        forceFolder(file);
    }

    /** The name of a file is kept in its folder, which has to be on the disk as well. Windows has no way to ask for it. */
    private static void forceFolder(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null
                && folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
