package vn.kycuong.office.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kycuong.office.UnusableFileException;
import vn.kycuong.office.archive.Sha256;
import vn.kycuong.office.register.Finding.Kind;

/**
 * The register of the case files in a folder. Processes take turns at it by a lock; within a process, one thread at a
 * time. An entry is first forced to the disk, then the head, and only then acknowledged: whenever the writing is
 * stopped, at most one entry is there that was not acknowledged, and none is lost that was.
 */
final class Register {

    private final Path folder;

    Register(Path folder) {
        this.folder = folder;
    }

    /**
     * An entry that is on the disk.
     *
     * @param entry the entry
     * @param isNew whether it was written by this call; false if it was there already
     * @param recovered what an earlier crash had left
     * @param setAside where a part of a line was moved to
     */
    record Acknowledged(RegisterEntry entry, boolean isNew, List<Finding> recovered, Optional<Path> setAside) {}

    /** Registers a file. The same file twice is one entry, so that a call that was stopped can be repeated. */
    Acknowledged append(String file, String digest, Instant at) throws IOException, UnusableFileException {
        try (RegisterFiles files = RegisterFiles.openToWrite(folder)) {
            RegisterContent content = files.read();
            if (content.isNew()) {
                // The head comes first: from here on, a register without one has lost it.
                files.writeHead(Head.EMPTY);
                content = files.read();
            }
            ChainCheck.Outcome chain = usable(content);
            Optional<Path> aside = Optional.empty();
            if (content.tail().length > 0) {
                aside = Optional.of(files.setAside(content, chain.head().number() + 1));
            }
            if (!content.head().equals(Optional.of(chain.head()))) {
                files.writeHead(chain.head());
            }
            Optional<RegisterEntry> twin = twin(chain, file, digest);
            if (twin.isPresent()) {
                return new Acknowledged(twin.get(), false, chain.found(), aside);
            }
            Head head = chain.head();
            RegisterEntry entry =
                    new RegisterEntry(head.number() + 1, at.truncatedTo(ChronoUnit.SECONDS), file, digest, head.hash());
            files.append(entry);
            files.writeHead(Head.of(entry));
            return new Acknowledged(entry, true, chain.found(), aside);
        }
    }

    private ChainCheck.Outcome usable(RegisterContent content) throws UnusableFileException {
        ChainCheck.Outcome chain = ChainCheck.of(content);
        if (!chain.isUsable()) {
            throw new UnusableFileException("register.not_in_order", folder);
        }
        return chain;
    }

    private static Optional<RegisterEntry> twin(ChainCheck.Outcome chain, String file, String digest)
            throws UnusableFileException {
        for (RegisterEntry entry : chain.entries().values()) {
            if (entry.file().equals(file)) {
                if (entry.digest().equals(digest)) {
                    return Optional.of(entry);
                }
                throw new UnusableFileException("register.other_case", file, String.valueOf(entry.number()));
            }
        }
        return Optional.empty();
    }

    /** Signs how far the register goes, and keeps the checkpoint beside it. */
    Checkpoint sign(SigningKey key, Instant at) throws IOException, UnusableFileException {
        RegisterFiles.openToRead(folder).close(); // a folder without a register is left as it is
        try (RegisterFiles files = RegisterFiles.openToWrite(folder)) {
            RegisterContent content = files.read();
            ChainCheck.Outcome chain = usable(content);
            CheckpointCheck earlier = new CheckpointCheck(chain, List.of());
            earlier.checkOwn(content.checkpointFile());
            // What was never acknowledged may still be set aside; what contradicts an earlier signature gets no new
            // one.
            if (!chain.found().isEmpty() || !earlier.found().isEmpty()) {
                throw new UnusableFileException("register.not_in_order", folder);
            }
            Checkpoint checkpoint = Checkpoint.sign(chain.head(), at.truncatedTo(ChronoUnit.SECONDS), key);
            files.addCheckpoint(content, checkpoint);
            return checkpoint;
        }
    }

    /** The content of the files at one moment. */
    RegisterContent read() throws IOException, UnusableFileException {
        try (RegisterFiles files = RegisterFiles.openToRead(folder)) {
            return files.read();
        }
    }

    /** Checks the case files of entries. */
    List<Finding> checkCases(Iterable<RegisterEntry> entries) throws IOException {
        List<Finding> found = new ArrayList<>();
        for (RegisterEntry entry : entries) {
            Optional<Path> path = inFolder(entry.file());
            if (path.isEmpty()) {
                found.add(Finding.of(Kind.CASE_MISSING, entry.number(), entry.file()));
            } else if (!Sha256.of(path.get()).equals(entry.digest())) {
                found.add(Finding.of(Kind.CASE_CHANGED, entry.number(), entry.file()));
            }
        }
        return found;
    }

    /** The file of a name, if it is one in this folder and nowhere else. */
    private Optional<Path> inFolder(String name) {
        try {
            Path path = Path.of(name);
            return Optional.of(folder.resolve(path))
                    .filter(file -> path.getNameCount() == 1 && !path.isAbsolute() && Files.isRegularFile(file));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
