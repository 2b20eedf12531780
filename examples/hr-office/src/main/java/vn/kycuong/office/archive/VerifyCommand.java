package vn.kycuong.office.archive;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.kycuong.office.LanguageOption;
import vn.kycuong.office.Main;
import vn.kycuong.office.Texts;
import vn.kycuong.office.UnusableFileException;
import vn.kycuong.office.archive.Rederivation.Trust;
import vn.kycuong.pack.InvalidPolicyException;

/** {@code kycuong verify}: evaluates a case file again and says whether its result still comes out. */
@Command(name = "verify", mixinStandardHelpOptions = true)
public final class VerifyCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "CASE", descriptionKey = "verify.case")
    private Path path = Path.of("");

    @Option(names = "--trust-rules", descriptionKey = "verify.trust_rules")
    private boolean trustRules;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        Path folder = Files.createTempDirectory("kycuong-verify-");
        try (CaseFile opened = CaseFile.open(path)) {
            return new Answer(opened.manifest()).verify(opened.unpack(folder), folder);
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** The answer about one case. */
    private final class Answer {

        private final CaseManifest manifest;
        private final Program running = Program.running();
        private final Texts texts = new Texts(language.language());
        private final PrintWriter out =
                Objects.requireNonNull(spec).commandLine().getOut();
        private final PrintWriter err =
                Objects.requireNonNull(spec).commandLine().getErr();

        private Answer(CaseManifest manifest) {
            this.manifest = manifest;
        }

        private int verify(List<String> damaged, Path folder) throws Exception {
            out.println(texts.text(
                    "verify.title",
                    path.getFileName(),
                    manifest.period().from().toString(),
                    manifest.period().to().toString(),
                    manifest.policy().id(),
                    manifest.policy().version(),
                    manifest.program()));
            boolean intact = tellDamage(damaged);
            if (damaged.stream().anyMatch(name -> !name.startsWith(CaseArchive.RESULT))) {
                return Main.UNUSABLE; // without its records or its policy nothing can be evaluated again
            }
            Rederivation again = again(folder);
            out.println(texts.text("verify." + relation(), running, manifest.program()));
            new DifferenceText(again, texts).print(out);
            if (!again.isIdentical() && !running.equals(manifest.program())) {
                out.println(texts.text("verify.maybe_version", manifest.program()));
            }
            return !intact ? Main.UNUSABLE : again.isIdentical() ? 0 : Main.DIFFERENT;
        }

        private boolean tellDamage(List<String> damaged) {
            String name = String.valueOf(path.getFileName());
            boolean renamed = name.matches("case-.{10}-.{10}-[0-9a-f]{16}\\.zip") && !name.equals(manifest.fileName());
            if (renamed) {
                err.println(texts.text("case.other_name", name, manifest.fileName()));
            }
            for (String entry : damaged) {
                err.println(texts.text("case.damaged", entry));
            }
            if (!damaged.isEmpty()) {
                err.println(texts.text("case.damaged.mend"));
            } else if (!renamed) {
                out.println(texts.text("verify.intact", manifest.files().size()));
            }
            return damaged.isEmpty() && !renamed;
        }

        private Rederivation again(Path folder) throws Exception {
            try {
                return Rederivation.of(manifest, folder, trustRules ? Trust.RULES_OF_THE_CASE : Trust.OWN_RULES);
            } catch (InvalidPolicyException e) {
                if (running.equals(manifest.program())) {
                    throw e;
                }
                String first = e.faults()
                        .get(0)
                        .message(texts.language())
                        .lines()
                        .findFirst()
                        .orElse("");
                throw new UnusableFileException(
                        "case.policy_of_other_version",
                        running,
                        manifest.program(),
                        e.faults().size(),
                        DifferenceText.cut(first));
            }
        }

        private String relation() {
            if (running.equals(manifest.program())) {
                return "same_program";
            }
            return running.version().equals(manifest.program().version()) ? "other_build" : "other_version";
        }
    }
}
