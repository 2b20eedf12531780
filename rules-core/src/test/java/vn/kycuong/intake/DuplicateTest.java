package vn.kycuong.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kycuong.fault.Kind;
import vn.kycuong.record.Dossier;
import vn.kycuong.record.RecordFile;

/** Rows with one key count once if they have the same cells; if any two differ, all of them are rejected. */
class DuplicateTest {

    private static final String DUPLICATE =
            ": two or more different rows have this key\nMaybe keep one of them, or mend the key.";

    @TempDir
    Path path;

    private static Row dossier(String key) {
        return Row.of(RecordFile.DOSSIERS, key);
    }

    private Folder dossiers(Row... rows) {
        return new Folder(path).add(rows);
    }

    @ParameterizedTest
    @EnumSource(value = RecordFile.class, mode = EnumSource.Mode.EXCLUDE, names = "COVERAGE")
    void rows_with_the_same_cells_count_once(RecordFile file) {
        int before = new Folder(path).read().accepted().getOrDefault(file, 0);

        Records records =
                new Folder(path).add(Row.of(file), Row.of(file), Row.of(file)).read();

        assertThat(records.rejected()).isEmpty();
        assertThat(records.accepted()).containsEntry(file, before + 1);
    }

    @Test
    void cells_that_read_the_same_are_the_same_however_they_are_written() {
        Folder folder = dossiers(
                dossier("D1")
                        .with("received_at", "2024-07-01")
                        .with("online", "true")
                        .with("outcome", "granted"),
                dossier(" D1")
                        .with("received_at", "1/7/2024")
                        .with("online", "CÓ")
                        .with("outcome", "GRANTED "));

        assertThat(folder.rejected()).isEmpty();
        assertThat(folder.rows(Dossier.class)).hasSize(1);
    }

    @Test
    void an_empty_cell_differs_from_every_filled_one() {
        assertThat(dossiers(dossier("D1"), dossier("D1").with("online", "false"))
                        .rejected())
                .hasSize(2);
        assertThat(dossiers(dossier("D2"), dossier("D2").with("supplement_requests", "0"))
                        .rejected())
                .hasSize(2);
    }

    @Test
    void all_rows_of_a_key_that_two_different_rows_have_are_rejected() {
        Folder folder = dossiers(
                dossier("D1"), dossier("D2"), dossier("D1"), dossier("D1").with("online", "có"), dossier("D1"));

        assertThat(folder.rejected())
                .containsExactly(
                        "dossiers, line 2 (D1)" + DUPLICATE,
                        "dossiers, line 4 (D1)" + DUPLICATE,
                        "dossiers, line 5 (D1)" + DUPLICATE,
                        "dossiers, line 6 (D1)" + DUPLICATE);
        assertThat(folder.rows(Dossier.class)).extracting(Dossier::id).containsExactly("D2");
    }

    @Test
    void a_row_that_does_not_read_competes_for_its_key_too() {
        assertFaults(dossier("D1"), dossier("D1").with("due_on", "x"), dossier("D2"))
                .containsExactly(tuple(2, Kind.DUPLICATE), tuple(3, Kind.NOT_A_DATE));
        assertFaults(dossier("D1").with("received_at", "2024-07-02").with("finished_on", "2024-07-01"), dossier("D1"))
                .containsExactly(tuple(2, Kind.END_BEFORE_START), tuple(3, Kind.DUPLICATE));
        assertFaults(dossier("D1").with("unit_id", ""), dossier("D1"))
                .containsExactly(tuple(2, Kind.EMPTY), tuple(3, Kind.DUPLICATE));
    }

    @Test
    void a_row_competes_for_its_key_even_if_that_stands_behind_the_cell_that_does_not_read() {
        String text =
                "received_at,unit_id,dossier_id\nx,U1,D1\n2024-07-01,U1,D1\n2024-07-01,U1,D2,\n2024-07-01,U1,D2\n";

        assertThat(new Folder(path).text("dossiers.csv", text).read().rejected())
                .extracting(fault -> fault.place().line(), fault -> fault.kind())
                .containsExactly(
                        tuple(2, Kind.NOT_A_MOMENT),
                        tuple(3, Kind.DUPLICATE),
                        tuple(4, Kind.SURPLUS_CELLS),
                        tuple(5, Kind.DUPLICATE));
    }

    @Test
    void a_row_that_leads_nowhere_competes_for_its_key_too() {
        assertFaults(dossier("D1").with("unit_id", "U9"), dossier("D1"))
                .containsExactly(tuple(2, Kind.DUPLICATE), tuple(3, Kind.DUPLICATE));
    }

    @Test
    void rows_that_repeat_a_rejected_row_have_a_line_each() {
        assertFaults(dossier("D1").with("unit_id", "U9"), dossier("D1").with("unit_id", "U9"))
                .containsExactly(tuple(2, Kind.DANGLING), tuple(3, Kind.DANGLING));
    }

    private AbstractListAssert<?, ?, Tuple, ?> assertFaults(Row... rows) {
        return assertThat(dossiers(rows).read().rejected())
                .extracting(fault -> fault.place().line(), fault -> fault.kind());
    }

    @Test
    void keys_are_read_with_regard_to_case() {
        assertThat(dossiers(dossier("d1"), dossier("D1").with("online", "có")).rejected())
                .isEmpty();
    }

    @Test
    void one_key_may_stand_in_several_files() {
        Row[] rows = Stream.of(RecordFile.DOSSIERS, RecordFile.TASKS, RecordFile.MEETINGS)
                .map(file -> Row.of(file, "X1"))
                .toArray(Row[]::new);

        assertThat(dossiers(rows).rejected()).isEmpty();
    }

    @Test
    void coverage_has_no_key_and_what_it_repeats_counts_once() {
        Row row = Row.of(RecordFile.COVERAGE);

        Records records = dossiers(row, row, row.with("file", "tasks")).read();

        assertThat(records.rejected()).isEmpty();
        assertThat(records.accepted()).containsEntry(RecordFile.COVERAGE, 2);
    }

    @ParameterizedTest(name = "{0} {1}: ({2}) and ({3})")
    @CsvSource(
            delimiter = '|',
            value = {
                "dossiers|online|có|TRUE",
                "dossiers|online|x|true",
                "dossiers|online|kho\u0302ng|FALSE",
                "dossiers|due_on|27/8/2024|2024-08-27",
                "dossiers|due_on|27-8-2024 9:05|27.08.2024",
                "dossiers|received_at|27/8/2024 9:05|2024-08-27T09:05:00",
                "dossiers|received_at|2024-08-27T09:05:30.25|27.8.2024 9:05:30",
                "dossiers|supplement_requests|007|7",
                "dossiers|procedure_code|=\"007\"|007",
                "dossiers|procedure_code|Ha\u0300 No\u0323\u0302i|Hà Nội",
                "dossiers|procedure_code|'\u200B'|''",
                "ratings|period|''|Year",
                "ratings|score|87.50|87.5",
                "disciplines|form|cch|CCh",
                "violations|obligation|DUTY-1|duty-1",
                "violations|circumstances|remorse;denied|Denied ; remorse;;remorse",
                "violations|circumstances|;|''",
                "violations|circumstances|' ;\u00A0; '|''"
            })
    void rows_that_say_the_same_in_other_words_count_once(String name, String column, String cell, String other)
            throws IOException {
        RecordFile file = RecordFile.named(name).orElseThrow();
        Row row = Row.of(file).with(column, cell);
        Row twin = Row.of(file).with(column, other);

        Records records = dossiers(row, twin).read();

        assertThat(records.rejected()).isEmpty();
        assertThat(records.accepted()).containsEntry(file, 1);
        Path alone = Files.createDirectory(path.resolve("alone"));
        assertThat(records.digest())
                .isEqualTo(new Folder(alone).add(twin).read().digest());
    }

    @Test
    void a_period_that_no_column_names_is_the_year() {
        String text = "rating_id,officer_id,year,grade\nR1,A1,2024,good\nR1,A1,2024,GOOD\n";
        Folder folder = new Folder(path).text("ratings.csv", text);
        String digest = folder.read().digest();

        assertThat(folder.read().accepted()).containsEntry(RecordFile.RATINGS, 1);
        folder.text("ratings.csv", "rating_id,officer_id,year,grade,period\nR1,A1,2024,good,YEAR\n");
        assertThat(folder.read().digest()).isEqualTo(digest);
    }

    @Test
    void a_day_and_the_start_of_that_day_differ() {
        assertFaults(
                        dossier("D1").with("received_at", "2024-07-01"),
                        dossier("D1").with("received_at", "2024-07-01T00:00"))
                .containsExactly(tuple(2, Kind.DUPLICATE), tuple(3, Kind.DUPLICATE));
    }

    @Test
    void rows_of_coverage_that_say_the_same_have_a_line_each_where_their_unit_is_not_there() {
        Row row = Row.of(RecordFile.COVERAGE).with("unit_id", "U9");
        Row twin = row.with("file", "DOSSIERS").with("starts_on", "1.7.2024").with("ends_on", "1/7/2024 17:00");

        assertFaults(row, twin, row.with("file", "tasks"), row)
                .containsExactly(
                        tuple(2, Kind.DANGLING),
                        tuple(3, Kind.DANGLING),
                        tuple(4, Kind.DANGLING),
                        tuple(5, Kind.DANGLING));
    }

    @Test
    void rows_of_coverage_that_say_the_same_in_other_words_count_once() {
        Row row = Row.of(RecordFile.COVERAGE);
        Row twin = row.with("unit_id", "=\"U1\"").with("file", "DOSSIERS").with("starts_on", "1-7-2024");

        Records records = dossiers(row, twin).read();

        assertThat(records.rejected()).isEmpty();
        assertThat(records.accepted()).containsEntry(RecordFile.COVERAGE, 1);
    }

    @Test
    void many_keys_are_told_apart() {
        Row[] rows = IntStream.range(0, 5000)
                .mapToObj(number -> dossier("D" + number))
                .toArray(Row[]::new);
        String text = Csv.of(Arrays.asList(rows), ',');

        Records records = new Folder(path).text("dossiers.csv", text).read();

        assertThat(records.rejected()).isEmpty();
        assertThat(records.accepted()).containsEntry(RecordFile.DOSSIERS, 5000);
    }
}
