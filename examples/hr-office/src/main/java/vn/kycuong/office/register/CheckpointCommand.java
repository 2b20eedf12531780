package vn.kycuong.office.register;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kycuong register checkpoint}: signs how far a register goes. */
@Command(name = "checkpoint", mixinStandardHelpOptions = true)
final class CheckpointCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FOLDER", descriptionKey = "register.folder")
    private Path folder = Path.of("");

    @Option(names = "--key", required = true, paramLabel = "FILE", descriptionKey = "register.key")
    private Path key = Path.of("");

    @Option(names = "--at", paramLabel = "TIME", descriptionKey = "register.at")
    private @Nullable Instant at;

    @Mixin
    private Answer answer = new Answer();

    @Override
    public Integer call() throws Exception {
        Checkpoint checkpoint = new Register(folder).sign(SigningKey.read(key), at == null ? Instant.now() : at);
        answer.out().println(new String(checkpoint.line(), StandardCharsets.UTF_8));
        answer.warn("register.signed", String.valueOf(checkpoint.number()));
        return 0;
    }
}
