package vn.kycuong.office.register;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kycuong.office.UnusableFileException;
import vn.kycuong.office.register.Finding.Kind;

/** Checks that a register still holds what checkpoints attest, and that the checkpoints are signed. */
final class CheckpointCheck {

    private final ChainCheck.Outcome chain;
    private final List<VerifyingKey> keys;
    private final List<Finding> found = new ArrayList<>();
    private final List<Checkpoint> good = new ArrayList<>();

    CheckpointCheck(ChainCheck.Outcome chain, List<VerifyingKey> keys) {
        this.chain = chain;
        this.keys = keys;
    }

    /** Checks those that stand beside the register. */
    void checkOwn(byte[] file) {
        List<byte[]> lines = RegisterFiles.lines(file);
        for (int line = 1; line <= lines.size(); line++) {
            boolean ended = line < lines.size() || file[file.length - 1] == '\n';
            check(ended ? Checkpoint.read(lines.get(line - 1)) : Optional.empty(), line);
        }
    }

    /** Checks those that were kept elsewhere, perhaps by way of a mail or an editor. */
    void checkElsewhere(Path file) throws IOException, UnusableFileException {
        if (!Files.isRegularFile(file)) {
            throw new UnusableFileException("register.no_checkpoints", file);
        }
        List<String> lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .toList();
        for (int line = 1; line <= lines.size(); line++) {
            if (!lines.get(line - 1).isEmpty()) {
                check(Checkpoint.read(lines.get(line - 1).getBytes(StandardCharsets.UTF_8)), line);
            }
        }
    }

    private void check(Optional<Checkpoint> checkpoint, int line) {
        if (checkpoint.isEmpty()) {
            found.add(Finding.of(Kind.CHECKPOINT_EDITED, line));
        } else if (!keys.isEmpty() && keys.stream().noneMatch(checkpoint.get()::isSignedBy)) {
            found.add(
                    Finding.of(Kind.CHECKPOINT_UNSIGNED, line, checkpoint.get().key()));
        } else {
            checkAttested(checkpoint.get());
        }
    }

    private void checkAttested(Checkpoint checkpoint) {
        long last = chain.last();
        RegisterEntry entry = chain.entries().get(checkpoint.number());
        String hash = entry == null ? RegisterEntry.NOTHING : entry.hash();
        if (checkpoint.number() > last) {
            found.add(Finding.of(Kind.CHECKPOINT_CUT, Finding.range(last + 1, checkpoint.number()), checkpoint.at()));
        } else if (!hash.equals(checkpoint.hash())) {
            long held = good.stream().mapToLong(Checkpoint::number).max().orElse(0);
            found.add(Finding.of(Kind.CHECKPOINT_OTHER, Finding.range(held + 1, checkpoint.number()), checkpoint.at()));
        } else {
            good.add(checkpoint);
        }
    }

    /** What is not as it was signed. */
    List<Finding> found() {
        List<Finding> all = new ArrayList<>(found);
        if (!keys.isEmpty() && good.isEmpty() && found.isEmpty()) {
            all.add(Finding.of(Kind.NO_CHECKPOINT));
        }
        return all;
    }

    /** The checkpoints that hold. */
    List<Checkpoint> good() {
        return good;
    }
}
