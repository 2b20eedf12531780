package vn.kycuong.office.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Case files by the program as it is shipped: with its version and the digest of its jar. */
class CaseIT {

    private static final Path JAR = Path.of("target", "kycuong.jar");

    @TempDir
    private Path folder;

    private record Ran(int code, String out) {}

    private Ran run(Object... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString()));
        for (Object arg : args) {
            command.add(arg.toString());
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ran(process.waitFor(), out);
    }

    private Path evaluate(String archive) throws IOException, InterruptedException {
        Path cases = folder.resolve(archive);
        Ran ran = run(
                "evaluate",
                folder.resolve("records"),
                "--from",
                "2024-07-01",
                "--to",
                "2024-12-31",
                "--lang",
                "en",
                "--out",
                folder.resolve("out"),
                "--archive",
                cases);
        assertThat(ran.code()).isZero();
        try (Stream<Path> files = Files.list(cases)) {
            Path kept = files.findFirst().orElseThrow();
            assertThat(ran.out()).contains("Case file: " + kept);
            return kept;
        }
    }

    @Test
    void a_case_goes_from_evaluation_to_register_to_verification() throws Exception {
        run("sample", folder.resolve("records"));
        Path first = evaluate("first");
        Path second = evaluate("second");
        Path office = Files.createDirectory(folder.resolve("office"));

        assertThat(second)
                .hasSameBinaryContentAs(first)
                .hasFileName(first.getFileName().toString());
        Ran verified = run("verify", first, "--lang", "en");
        assertThat(verified.code()).isZero();
        assertThat(verified.out()).contains("the same program", "Identical: 30 lines");
        CaseManifest manifest = CaseManifest.read(new Unzipped(first).entries.get(CaseManifest.NAME));
        assertThat(manifest.program().digest()).isEqualTo(Sha256.of(JAR));
        assertThat(manifest.program().version()).matches("\\d+\\.\\d+\\.\\d+.*");
        Ran registered = run("register", "add", office, first, "--at", "2025-01-31T08:00:00Z", "--lang", "en");
        assertThat(registered.code()).isZero();
        assertThat(registered.out()).startsWith("Registered as number 1: " + first.getFileName());
        assertThat(run("register", "verify", office).code()).isZero();
        assertThat(run("verify", office.resolve(first.getFileName())).code()).isZero();
    }
}
