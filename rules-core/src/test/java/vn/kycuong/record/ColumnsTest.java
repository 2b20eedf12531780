package vn.kycuong.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kycuong.record.Words.Word;

/** The files and columns are a contract with those who fill them: {@code columns.txt} states it. */
class ColumnsTest {

    @Test
    void the_nineteen_files_have_the_columns_of_the_contract() throws IOException {
        assertThat(Arrays.stream(RecordFile.values()).map(ColumnsTest::line)).containsExactlyElementsOf(contract());
    }

    private static List<String> contract() throws IOException {
        try (InputStream in = ColumnsTest.class.getResourceAsStream("/record/columns.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }

    private static String line(RecordFile file) {
        return file.fileName() + ": "
                + file.columns().stream().map(ColumnsTest::text).collect(Collectors.joining(" "));
    }

    private static String text(Column column) {
        return column.name() + (column.required() ? "*" : "") + type(column);
    }

    private static String type(Column column) {
        String words = column.words().stream().map(Word::word).collect(Collectors.joining(" "));
        return switch (column.type()) {
            case KEY, TEXT -> "";
            case REF -> ">" + Objects.requireNonNull(column.target()).fileName();
            case DATE -> "[d]";
            case MOMENT -> "[dt]";
            case BOOLEAN -> "[b]";
            case COUNT -> "[n]";
            case YEAR -> "[year]";
            case DECIMAL -> "[" + column.range() + "]";
            case WORD -> "(" + words + ")";
            case WORDS -> "{" + words + "}";
            case OBLIGATION -> "[obligation]";
            case RECORD_REF -> "[ref]";
            case FILE -> "[file]";
        };
    }

    @ParameterizedTest
    @EnumSource(RecordFile.class)
    void no_two_names_or_aliases_of_a_file_are_the_same(RecordFile file) {
        List<String> names = file.columns().stream().map(Column::name).toList();
        List<String> aliases = file.columns().stream().map(Column::alias).toList();

        assertThat(names).doesNotHaveDuplicates().doesNotContainAnyElementsOf(aliases);
        assertThat(aliases).doesNotHaveDuplicates().noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @EnumSource(RecordFile.class)
    void no_name_or_alias_holds_a_separator_since_the_header_line_decides_it(RecordFile file) {
        assertThat(file.columns())
                .allSatisfy(column -> assertThat(column.name() + column.alias()).doesNotContain(",", ";"));
    }

    @ParameterizedTest
    @CsvSource({
        "units, valid_from, valid_to",
        "dossiers, received_at, finished_on",
        "tasks, assigned_on, finished_on",
        "coordination, requested_on, answered_on",
        "complaints, received_on, answered_on",
        "suspensions, starts_on, ends_on",
        "heads, starts_on, ends_on",
        "obstacles, arisen_on, resolved_on",
        "violations, acted_on, ended_on",
        "circumstances, starts_on, ends_on",
        "coverage, starts_on, ends_on"
    })
    void eleven_files_have_two_columns_that_must_be_in_order(String name, String start, String end) {
        RecordFile file = RecordFile.named(name).orElseThrow();

        assertThat(file.startColumn()).contains(start);
        assertThat(file.endColumn()).contains(end);
        assertThat(Arrays.stream(RecordFile.values())
                        .filter(each -> each.startColumn().isPresent()))
                .hasSize(11);
    }

    @Test
    void a_file_is_found_by_its_name_in_any_case_and_by_its_record_class() {
        assertThat(RecordFile.named("Dossiers")).contains(RecordFile.DOSSIERS);
        assertThat(RecordFile.named("dossiers.csv")).isEmpty();
        assertThat(RecordFile.of(Dossier.class)).isEqualTo(RecordFile.DOSSIERS);
        assertThatThrownBy(() -> RecordFile.of(String.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Class (java.lang.String) is no record class.");
    }
}
