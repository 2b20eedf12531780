package vn.kycuong.office.register;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kycuong.office.UnusableFileException;
import vn.kycuong.office.archive.DurableFile;

/** The files of a register in its folder, locked against other processes as long as this is open. */
final class RegisterFiles implements Closeable {

    private static final String LOG = "register.jsonl";
    private static final String HEAD = "register.head";
    private static final String CHECKPOINTS = "register.checkpoints";
    private static final String LOCK = "register.lock";

    private final Path folder;
    private final @Nullable FileChannel lock;

    private RegisterFiles(Path folder, @Nullable FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** Waits until nobody else writes or reads, then opens the files to be written. */
    static RegisterFiles openToWrite(Path folder) throws IOException, UnusableFileException {
        if (!Files.isDirectory(folder)) {
            throw new UnusableFileException("register.no_folder", folder);
        }
        FileChannel lock = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        lock.lock(); // lasts until its channel is closed
        return new RegisterFiles(folder, lock);
    }

    /** Waits until nobody else writes, then opens the files to be read. A copy that cannot be locked has no writer. */
    static RegisterFiles openToRead(Path folder) throws IOException, UnusableFileException {
        if (!Files.exists(folder.resolve(LOG)) && !Files.exists(folder.resolve(HEAD))) {
            throw new UnusableFileException("register.no_register", folder);
        }
        Path file = folder.resolve(LOCK);
        FileChannel lock = Files.isReadable(file) ? FileChannel.open(file, StandardOpenOption.READ) : null;
        if (lock != null) {
            lock.lock(0, Long.MAX_VALUE, true); // lasts until its channel is closed
        }
        return new RegisterFiles(folder, lock);
    }

    RegisterContent read() throws IOException {
        byte[] log = read(LOG).orElse(new byte[0]);
        List<byte[]> lines = lines(log);
        boolean ended = log.length == 0 || log[log.length - 1] == '\n';
        byte[] tail = ended ? new byte[0] : lines.remove(lines.size() - 1);
        return new RegisterContent(lines, tail, read(HEAD), read(CHECKPOINTS).orElse(new byte[0]));
    }

    private Optional<byte[]> read(String name) throws IOException {
        Path file = folder.resolve(name);
        return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    /** The lines of a file; the last may lack its end. */
    static List<byte[]> lines(byte[] content) {
        List<byte[]> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < content.length; i++) {
            if (content[i] == '\n') {
                lines.add(Arrays.copyOfRange(content, start, i));
                start = i + 1;
            }
        }
        if (start < content.length) {
            lines.add(Arrays.copyOfRange(content, start, content.length));
        }
        return lines;
    }

    /** Writes an entry to the end, and waits until it is on the disk. */
    void append(RegisterEntry entry) throws IOException {
        try (FileChannel channel = FileChannel.open(
                folder.resolve(LOG), StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            ByteBuffer line = ByteBuffer.wrap(ended(entry.line()));
            while (line.hasRemaining()) {
                channel.write(line);
            }
            channel.force(true);
        }
        if (entry.number() == 1) {
            DurableFile.force(folder.resolve(LOG)); // its name is new
        }
    }

    void writeHead(Head head) throws IOException {
        DurableFile.write(folder.resolve(HEAD), ended(head.line()));
    }

    void addCheckpoint(RegisterContent content, Checkpoint next) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(content.checkpointFile());
        all.writeBytes(ended(next.line()));
        DurableFile.write(folder.resolve(CHECKPOINTS), all.toByteArray());
    }

    /** Moves a part of a line that stands at the end into a file of its own, and returns that file. */
    Path setAside(RegisterContent content, long number) throws IOException {
        Path aside = folder.resolve("register.set-aside-" + number);
        for (int i = 2; Files.exists(aside); i++) {
            aside = folder.resolve("register.set-aside-" + number + "-" + i);
        }
        DurableFile.write(aside, content.tail());
        try (FileChannel channel = FileChannel.open(folder.resolve(LOG), StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() - content.tail().length);
            channel.force(true);
        }
        return aside;
    }

    private static byte[] ended(byte[] line) {
        byte[] ended = Arrays.copyOf(line, line.length + 1);
        ended[line.length] = '\n';
        return ended;
    }

    @Override
    public void close() throws IOException {
        if (lock != null) {
            lock.close();
        }
    }
}
