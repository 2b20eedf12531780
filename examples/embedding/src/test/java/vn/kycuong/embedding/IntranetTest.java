package vn.kycuong.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class IntranetTest {

    @Test
    void prints_what_is_recommended_with_evidence_and_provisions() throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Intranet.print(new PrintStream(printed, true, StandardCharsets.UTF_8));

        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "CB-01: reminder [N495/3.1, ND61] [dossiers:HS-1]",
                        "CB-01: reminder [N495/5.1, ND61, TT01] [dossiers:HS-1]");
    }

    @Test
    void the_readme_shows_these_very_lines() throws Exception {
        String source = Files.readString(Path.of("src/main/java/vn/kycuong/embedding/Intranet.java"));
        String from = "stands in the README.\n";
        String shown = source.substring(source.indexOf(from) + from.length(), source.lastIndexOf("    }\n}"))
                .indent(-8);

        assertThat(Files.readString(Path.of("../../README.md"))).contains("```java\n" + shown + "```");
    }
}
