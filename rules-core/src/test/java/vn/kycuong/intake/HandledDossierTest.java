package vn.kycuong.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kycuong.record.Dossier;
import vn.kycuong.record.RecordFile;
import vn.kycuong.record.UnitRecords;

/** Which dossiers a cell hands over for some days: all that are handled then, and no other but those that are named. */
class HandledDossierTest {

    private static final LocalDate FROM = LocalDate.parse("2024-07-01");
    private static final LocalDate TO = LocalDate.parse("2024-12-31");

    @TempDir
    private Path path;

    @ParameterizedTest
    @CsvSource({
        "2024-07-01,       ,           true",
        "2024-12-31T23:59, ,           true",
        "2024-12-31,       ,           true",
        "2025-01-01T00:00, ,           false",
        "2025-01-01,       ,           false",
        "2020-01-02,       ,           true",
        "2024-01-02T08:00, 2024-06-30, false",
        "2024-01-02T08:00, 2024-07-01, true",
        "2024-10-01T08:00, 2025-03-01, true",
        "1990-01-01,       1990-01-01, false"
    })
    void a_dossier_is_handled_from_its_receipt_to_its_end(String receivedAt, String finishedOn, boolean handled) {
        Row row = Row.of(RecordFile.DOSSIERS, "D1").with("received_at", receivedAt);
        new Folder(path).add(finishedOn == null ? row : row.with("finished_on", finishedOn));

        assertThat(dossiers(Set.of())).hasSize(handled ? 1 : 0);
        assertThat(dossiers(Set.of("D1"))).extracting(Dossier::id).containsExactly("D1");
        assertThat(dossiers(Set.of("D2"))).hasSize(handled ? 1 : 0);
    }

    @Test
    void rows_strewn_over_a_file_are_the_same_rows() {
        Folder folder = new Folder(path);
        Row[] strewn = IntStream.range(0, 200)
                .mapToObj(number -> Row.of(RecordFile.DOSSIERS, "D" + number)
                        .with("unit_id", number % 2 == 0 ? "U1" : "U2")
                        .with("received_at", "2024-08-%02dT08:00".formatted(1 + number % 28)))
                .toArray(Row[]::new);
        folder.add(strewn).add(Row.of(RecordFile.DOSSIERS, "D7").with("unit_id", "U1"));

        assertThat(dossiers(Set.of())).hasSize(199).extracting(Dossier::id).doesNotContain("D7");
        assertThat(folder.rejected())
                .hasSize(2)
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("dossiers, line 9 (D7)"),
                        second -> assertThat(second).startsWith("dossiers, line 202 (D7)"));
    }

    private List<Dossier> dossiers(Set<String> named) {
        try (Stream<UnitRecords> units = new Folder(path).read().units()) {
            return units.flatMap(unit -> unit.dossiers(FROM, TO, named).stream())
                    .toList();
        }
    }
}
