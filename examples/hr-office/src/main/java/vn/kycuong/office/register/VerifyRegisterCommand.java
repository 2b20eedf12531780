package vn.kycuong.office.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.kycuong.office.Main;

/** {@code kycuong register verify}: whether every entry and every case file is as it was registered. */
@Command(name = "verify", mixinStandardHelpOptions = true)
final class VerifyRegisterCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FOLDER", descriptionKey = "register.folder")
    private Path folder = Path.of("");

    @Option(names = "--public-key", paramLabel = "FILE", descriptionKey = "register.public_key")
    private List<Path> publicKeys = new ArrayList<>();

    @Option(names = "--checkpoints", paramLabel = "FILE", descriptionKey = "register.checkpoints")
    private @Nullable Path checkpoints;

    @Mixin
    private Answer answer = new Answer();

    @Override
    public Integer call() throws Exception {
        List<VerifyingKey> keys = new ArrayList<>();
        for (Path file : publicKeys) {
            keys.add(VerifyingKey.read(file));
        }
        Register register = new Register(folder);
        RegisterContent content = register.read();
        ChainCheck.Outcome chain = ChainCheck.of(content);
        CheckpointCheck attested = new CheckpointCheck(chain, keys);
        attested.checkOwn(content.checkpointFile());
        if (checkpoints != null) {
            attested.checkElsewhere(checkpoints);
        }
        List<Finding> found = new ArrayList<>(chain.found());
        found.addAll(attested.found());
        found.addAll(register.checkCases(chain.entries().values()));
        tell(chain, attested, keys, found);
        return found.isEmpty() ? 0 : Main.DIFFERENT;
    }

    private void tell(ChainCheck.Outcome chain, CheckpointCheck attested, List<VerifyingKey> keys, List<Finding> found)
            throws IOException {
        for (Finding finding : found) {
            answer.out().println(finding.text(answer.texts()));
        }
        int entries = chain.entries().size();
        if (found.isEmpty()) {
            answer.say("register.in_order", entries);
        } else {
            answer.say("register.not_as_written", found.size());
        }
        attested.good().stream()
                .max(Comparator.comparingLong(Checkpoint::number))
                .ifPresent(furthest -> tell(furthest, keys));
        if (attested.good().isEmpty() && attested.found().isEmpty()) {
            answer.say("register.unattested");
        }
        for (String name : unregistered(chain)) {
            answer.say("register.unregistered", name);
        }
    }

    private void tell(Checkpoint furthest, List<VerifyingKey> keys) {
        answer.say(
                keys.isEmpty() ? "register.attested_unsigned" : "register.attested",
                String.valueOf(furthest.number()),
                furthest.at().toString(),
                furthest.key());
    }

    /** Case files that were not registered, or whose entry is gone. */
    private List<String> unregistered(ChainCheck.Outcome chain) throws IOException {
        Set<String> registered =
                chain.entries().values().stream().map(RegisterEntry::file).collect(Collectors.toSet());
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.map(path -> String.valueOf(path.getFileName()))
                    .filter(name -> name.matches("case-.*\\.zip") && !registered.contains(name))
                    .sorted()
                    .toList();
        }
    }
}
