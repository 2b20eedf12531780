package vn.kycuong.office.register;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.kycuong.office.UnusableFileException;
import vn.kycuong.office.archive.CaseFile;
import vn.kycuong.office.archive.DurableFile;
import vn.kycuong.office.archive.Sha256;

/** {@code kycuong register add}: registers case files. What is printed as registered is on the disk. */
@Command(name = "add", mixinStandardHelpOptions = true)
final class AddCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FOLDER", descriptionKey = "register.folder")
    private Path folder = Path.of("");

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "CASE", descriptionKey = "register.cases")
    private List<Path> cases = new ArrayList<>();

    @Option(names = "--at", paramLabel = "TIME", descriptionKey = "register.at")
    private @Nullable Instant at;

    @Mixin
    private Answer answer = new Answer();

    @Override
    public Integer call() throws Exception {
        if (!Files.isDirectory(folder)) {
            throw new UnusableFileException("register.no_folder", folder);
        }
        Register register = new Register(folder);
        for (Path path : cases) {
            Path file = brought(path);
            String name = Objects.requireNonNull(file.getFileName()).toString();
            tell(register.append(name, Sha256.of(file), at == null ? Instant.now() : at));
        }
        return 0;
    }

    /** The case in the folder of the register, checked and on the disk. */
    private Path brought(Path path) throws IOException, UnusableFileException {
        try (CaseFile opened = CaseFile.open(path)) {
            List<String> damaged = opened.check();
            if (!damaged.isEmpty()) {
                throw new UnusableFileException("register.damaged_case", path, damaged.get(0), damaged.size());
            }
        }
        Path file = folder.resolve(Objects.requireNonNull(path.getFileName()));
        if (!Files.exists(file)) {
            DurableFile.write(file, out -> {
                try (InputStream content = Files.newInputStream(path)) {
                    content.transferTo(out);
                }
            });
        } else if (Files.mismatch(path, file) >= 0) {
            throw new UnusableFileException("register.other_file", file);
        } else {
            DurableFile.force(file);
        }
        return file;
    }

    private void tell(Register.Acknowledged acknowledged) {
        for (Finding finding : acknowledged.recovered()) {
            answer.err().println(finding.text(answer.texts()));
        }
        acknowledged.setAside().ifPresent(file -> answer.warn("register.set_aside", file));
        RegisterEntry entry = acknowledged.entry();
        answer.say(
                acknowledged.isNew() ? "register.added" : "register.already",
                String.valueOf(entry.number()),
                entry.file(),
                entry.digest());
    }
}
