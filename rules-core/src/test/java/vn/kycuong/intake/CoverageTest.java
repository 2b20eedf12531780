package vn.kycuong.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kycuong.record.RecordFile.COVERAGE;
import static vn.kycuong.record.RecordFile.DOSSIERS;
import static vn.kycuong.record.RecordFile.TASKS;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kycuong.record.RecordFile;
import vn.kycuong.record.UnitRecords;

/** Whether a register is supplied for a unit and a period, so that what is not in it did not happen. */
class CoverageTest {

    private static final LocalDate FROM = LocalDate.of(2024, 7, 1);
    private static final LocalDate TO = LocalDate.of(2024, 12, 31);

    @TempDir
    Path path;

    private Folder folder;

    @BeforeEach
    void fillFolder() {
        folder = new Folder(path).add(Row.of(DOSSIERS));
    }

    private boolean isSupplied(String unit, RecordFile file) {
        UnitRecords records = folder.read()
                .units()
                .filter(each -> each.unit().id().equals(unit))
                .findFirst()
                .orElseThrow();
        return records.isSupplied(file, FROM, TO);
    }

    @Test
    void without_coverage_a_file_that_is_there_is_supplied_for_every_unit_and_a_missing_one_for_none() {
        assertThat(isSupplied("U1", DOSSIERS)).isTrue();
        assertThat(isSupplied("U2", DOSSIERS)).isTrue();
        assertThat(isSupplied("U1", TASKS)).isFalse();
    }

    @ParameterizedTest(name = "{0} covers: {1}")
    @CsvSource({
        "2024-07-01..2024-12-31, true",
        "2020-01-01..2030-12-31, true",
        "2024-07-02..2024-12-31, false",
        "2024-07-01..2024-12-30, false",
        "2024-07-01..2024-09-30 2024-10-01..2024-12-31, true",
        "2024-10-01..2024-12-31 2024-07-01..2024-09-30, true",
        "2024-07-01..2024-09-30 2024-10-02..2024-12-31, false",
        "2024-07-01..2024-10-31 2024-08-01..2024-08-31 2024-09-01..2024-12-31, true",
        "2024-07-01..2024-12-31 2024-08-01..2024-08-31, true",
        "2024-07-01..2024-12-31 2025-03-01..2025-06-30, true",
        "2024-01-01..2024-03-31 2024-07-01..2024-12-31 2025-03-01..2025-06-30, true",
        "2024-01-01..2024-06-30 2025-01-01..2025-12-31, false",
        "2024-07-01..9999-12-31, true"
    })
    void the_rows_of_a_unit_taken_together_span_every_day(String spans, boolean supplied) {
        Arrays.stream(spans.split(" "))
                .map(span -> span.split("\\.\\."))
                .forEach(span ->
                        folder.add(Row.of(COVERAGE).with("starts_on", span[0]).with("ends_on", span[1])));

        assertThat(isSupplied("U1", DOSSIERS)).isEqualTo(supplied);
        assertThat(isSupplied("U2", DOSSIERS)).isFalse();
    }

    @Test
    void the_coverage_of_another_file_says_nothing_of_this_one() {
        folder.add(Row.of(TASKS), covering("tasks"));

        assertThat(isSupplied("U1", TASKS)).isTrue();
        assertThat(isSupplied("U1", DOSSIERS)).isFalse();
    }

    @Test
    void a_file_that_is_missing_is_not_supplied_whatever_coverage_says() {
        folder.add(covering("tasks"));

        assertThat(isSupplied("U1", TASKS)).isFalse();
    }

    @Test
    void the_name_of_a_covered_file_is_read_in_any_case() {
        folder.add(covering("Dossiers"));

        assertThat(isSupplied("U1", DOSSIERS)).isTrue();
    }

    @Test
    void a_rejected_row_of_coverage_covers_nothing() {
        folder.add(covering("dossiers").with("ends_on", "2024-06-30"));

        assertThat(folder.rejected()).hasSize(1);
        assertThat(isSupplied("U1", DOSSIERS)).isFalse();
    }

    private static Row covering(String file) {
        return Row.of(COVERAGE)
                .with("file", file)
                .with("starts_on", FROM.toString())
                .with("ends_on", TO.toString());
    }

    @Test
    void one_day_is_covered_by_a_row_of_that_day() {
        folder.add(Row.of(COVERAGE).with("starts_on", "2024-07-01").with("ends_on", "2024-07-01"));

        UnitRecords records = folder.read().units().findFirst().orElseThrow();

        assertThat(records.isSupplied(DOSSIERS, FROM, FROM)).isTrue();
        assertThat(records.isSupplied(DOSSIERS, FROM, FROM.plusDays(1))).isFalse();
    }
}
