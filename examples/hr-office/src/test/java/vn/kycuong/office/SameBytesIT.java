package vn.kycuong.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same input gives the same bytes, whatever the order of rows, the number of threads and the run. */
class SameBytesIT {

    @TempDir
    private static Path folder;

    private static Path records;
    private static String plain;

    @BeforeAll
    static void write_and_evaluate_a_sample() throws Exception {
        records = sample("records", 7);
        plain = evaluation(records, "plain", "--threads", "1");
    }

    private static Path sample(String name, long seed) throws Exception {
        Path place = folder.resolve(name);
        Call call = Program.run(
                "sample", place, "--units", 3, "--officers", 15, "--dossiers", 150, "--seed", seed, "--lang", "en");
        assertThat(call.code()).as(call.err()).isZero();
        assertThat(call.err()).isEmpty();
        return place;
    }

    private static String evaluation(Path from, String name, String... more) throws Exception {
        Path out = folder.resolve(name);
        List<Object> call =
                new ArrayList<>(List.of("evaluate", from, "--from", "2024-07-01", "--to", "2024-12-31", "--out", out));
        call.addAll(List.of(more));
        Call ran = Program.run(call.toArray());
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(out).isDirectoryNotContaining("glob:**.tmp");
        return Files.readString(out.resolve("evaluation.jsonl"));
    }

    private static List<Path> files(Path place) throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            return files.sorted().toList();
        }
    }

    /** Other rows first in every file; no cell of a sample holds a line break. */
    private static Path shuffled() throws IOException {
        Path place = Files.createDirectory(folder.resolve("shuffled"));
        for (Path file : files(records)) {
            List<String> lines = new ArrayList<>(Files.readAllLines(file));
            Collections.shuffle(lines.subList(1, lines.size()), new Random(495));
            Files.write(place.resolve(file.getFileName()), lines);
        }
        return place;
    }

    @Test
    void shuffled_rows_eight_threads_and_a_second_run_give_the_same_bytes() throws Exception {
        assertThat(plain.lines()).hasSizeGreaterThan(15);
        assertThat(evaluation(records, "eight", "--threads", "8")).isEqualTo(plain);
        assertThat(evaluation(shuffled(), "other", "--threads", "8")).isEqualTo(plain);
        assertThat(evaluation(records, "plain", "--threads", "1")).isEqualTo(plain);
    }

    @Test
    void a_seed_gives_the_same_province_and_another_seed_another() throws Exception {
        Path again = sample("again", 7);
        Path other = sample("another", 8);

        assertThat(files(again)).hasSameSizeAs(files(records)).hasSize(19);
        for (Path file : files(records)) {
            assertThat(again.resolve(file.getFileName())).hasSameBinaryContentAs(file);
        }
        assertThat(Files.readString(other.resolve("dossiers.csv")))
                .isNotEqualTo(Files.readString(records.resolve("dossiers.csv")));
    }
}
