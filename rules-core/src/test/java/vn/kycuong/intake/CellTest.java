package vn.kycuong.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kycuong.fault.Fault;
import vn.kycuong.fault.Kind;
import vn.kycuong.fault.Language;
import vn.kycuong.record.Dossier;
import vn.kycuong.record.Fields;
import vn.kycuong.record.Indicator;
import vn.kycuong.record.Officer;
import vn.kycuong.record.Rating;
import vn.kycuong.record.RecordFile;
import vn.kycuong.record.Recorded;
import vn.kycuong.record.Violation;

/** What a cell reads as, and what is said of one that does not read. */
class CellTest {

    @TempDir
    Path path;

    @ParameterizedTest(name = "{0} {1} ({2}) reads as ({3})")
    @CsvFileSource(resources = "/intake/cells.csv", delimiter = '|')
    void a_cell_reads_as_the_contract_says(String name, String column, String cell, String reading) {
        RecordFile file = RecordFile.named(name).orElseThrow();
        Records records = new Folder(path)
                .add(Row.of(file).with(column, Objects.requireNonNullElse(cell, "")))
                .read();

        assertThat(records.rejected()).isEmpty();
        assertThat(text(records, file, column)).isEqualTo(Objects.requireNonNullElse(reading, ""));
    }

    private static String text(Records records, RecordFile file, String column) {
        Recorded row = records.units()
                .flatMap(unit -> unit.rows(RowClass.of(file)).stream())
                .findFirst()
                .orElseThrow();
        return Fields.text(row, column).orElse("");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "/intake/rejected.csv", delimiter = '|')
    void a_row_that_does_not_read_is_rejected_with_its_reason(String name, String cell, String message, String mend) {
        int equals = cell.indexOf('=');
        Row row = Row.of(RecordFile.named(name).orElseThrow())
                .with(cell.substring(0, equals), cell.substring(equals + 1));

        List<Fault> rejected = new Folder(path).add(row).read().rejected();

        assertThat(rejected).extracting(Folder::message).containsExactly(message + "\n" + mend);
        String vietnamese = rejected.get(0).message(Language.VI);
        assertThat(vietnamese).contains(", dòng ", ", cột ", "\nCó thể ").doesNotContain("{", "Maybe");
    }

    @Test
    void a_cell_is_one_text_whether_its_letters_and_marks_are_apart_or_not() {
        Records records = new Folder(path)
                .add(
                        Row.of(RecordFile.OFFICERS, "B\u00E9").with("full_name", "Nguye\u0302\u0303n"),
                        Row.of(RecordFile.DOSSIERS).with("officer_id", "Be\u0301"))
                .read();

        assertThat(records.rejected()).isEmpty();
        assertThat(records.units()
                        .flatMap(unit -> unit.rows(Officer.class).stream())
                        .map(Officer::fullName))
                .contains("Nguy\u1EC5n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=\"00123\"",
                "\"=\"\"00123\"\"\"",
                " =\"00123\" ",
                "\"\u00A0=\"\"\u200B00123 \"\"\"",
                "\"00123\""
            })
    void a_cell_of_a_spreadsheet_that_keeps_its_zeros_is_what_stands_in_the_quotes(String cell) {
        for (char separator : new char[] {',', ';'}) {
            String text = "unit_id,dossier_id,received_at,procedure_code\nU1,%s,=\"2024-07-01\",%s\n"
                    .replace(',', separator)
                    .formatted(cell, cell);

            Folder folder = new Folder(path).text("dossiers.csv", text);

            assertThat(folder.rows(Dossier.class))
                    .extracting(Dossier::id, Dossier::procedureCode)
                    .containsExactly(Tuple.tuple("00123", "00123"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=\"\"", "=\" \"", "=\"\u3000\""})
    void a_cell_with_nothing_in_such_quotes_is_empty(String cell) {
        Folder folder = new Folder(path)
                .text(
                        "dossiers.csv",
                        "dossier_id,unit_id,received_at,cause\nD1,U1,2024-07-01," + cell + "\n" + cell + ",,,\n");

        assertThat(folder.rejected()).isEmpty();
        assertThat(folder.rows(Dossier.class)).extracting(Dossier::cause).containsOnlyNulls();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=\"", "=", "=1", "=\"1", "=1\"", "==\"1\""})
    void another_formula_stands_for_itself(String cell) {
        Folder folder = new Folder(path).add(Row.of(RecordFile.DOSSIERS).with("procedure_code", cell));

        assertThat(folder.rows(Dossier.class))
                .extracting(Dossier::procedureCode)
                .containsExactly(cell);
    }

    @ParameterizedTest
    @CsvSource({
        "1.234, ''",
        "0.125, ''",
        "12.345, ''",
        "1234.567, ''",
        "'1,234', 1.234",
        "12.34, 12.34",
        "1.2345, 1.2345",
        "8.5, 8.5",
        "1234, 1234"
    })
    void a_point_before_three_last_digits_is_no_decimal_point_where_a_comma_is(String cell, String reading) {
        String text = "indicator_id;unit_id;year;code;actual;target\nC1;U1;2024;online_payment;%s;1\n";
        Folder folder = new Folder(path).text("indicators.csv", text.formatted(cell));

        assertThat(folder.rows(Indicator.class))
                .extracting(indicator -> indicator.actual().toPlainString())
                .isEqualTo(reading.isEmpty() ? List.of() : List.of(reading));
        assertThat(folder.read().rejected()).extracting(Fault::value).hasSize(reading.isEmpty() ? 1 : 0);
    }

    @Test
    void empty_header_cells_at_the_end_are_no_columns_but_what_stands_under_them_is_too_much() {
        List<Fault> faults = new Folder(path)
                .text("reminders.csv", "reminder_id,officer_id,issued_on,, \nN1,A1,2024-07-01,,\nN2,A1,2024-07-01,,y\n")
                .read()
                .rejected();

        assertThat(faults).extracting(Fault::kind).containsExactly(Kind.SURPLUS_CELLS);
        assertThat(faults.get(0).place().line()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {" ", "\u200B", "\u2060", "\uFEFF", "\t", "\u00A0", "\u2007", "\u202F", "\u3000", " \u00A0\t "})
    void a_cell_is_trimmed_of_every_kind_of_space(String space) {
        new Folder(path)
                .add(Row.of(RecordFile.DOSSIERS)
                        .with("unit_id", space + "U1" + space)
                        .with("due_on", space + "2024-08-27" + space)
                        .with("online", space + "có" + space)
                        .with("procedure_code", space + "a" + space + "b" + space)
                        .with("cause", space));

        Dossier dossier = new Folder(path).rows(Dossier.class).get(0);

        assertThat(dossier.unitId()).isEqualTo("U1");
        assertThat(dossier.dueOn()).isEqualTo("2024-08-27");
        assertThat(dossier.online()).isTrue();
        assertThat(dossier.procedureCode()).isEqualTo("a" + space + "b");
        assertThat(dossier.cause()).isNull();
    }

    @Test
    void a_boolean_may_be_composed_of_letter_and_mark() {
        Folder folder = new Folder(path)
                .add(Row.of(RecordFile.DOSSIERS).with("online", "co\u0301").with("collective", "kho\u0302ng"));

        assertThat(folder.rows(Dossier.class))
                .extracting(Dossier::online, Dossier::collective)
                .containsExactly(Tuple.tuple(true, false));
    }

    @ParameterizedTest
    @CsvSource({"87.5, 87.5", "'87,5', 87.5", "'0,250', 0.25"})
    void a_file_with_semicolons_may_write_decimals_with_a_comma(String cell, String score) {
        Row row = Row.of(RecordFile.RATINGS).with("score", cell);

        Folder folder = new Folder(path).text("ratings.csv", Csv.of(List.of(row), ';'));

        assertThat(folder.rows(Rating.class))
                .extracting(rating -> String.valueOf(rating.score()))
                .containsExactly(score);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.000,5", "1,000.5", "1,000,000"})
    void no_file_may_write_thousands_marks(String cell) {
        Row row = Row.of(RecordFile.RATINGS).with("score", cell);

        Folder folder = new Folder(path).text("ratings.csv", Csv.of(List.of(row), ';'));

        assertThat(folder.rejected())
                .containsExactly("ratings, line 2, column score (" + cell
                        + "): is no number\nMaybe write a number like 12.5, without thousands marks.");
    }

    @Test
    void a_list_in_a_file_with_semicolons_is_quoted() {
        Row row = Row.of(RecordFile.VIOLATIONS).with("circumstances", "remorse;denied");

        Folder folder = new Folder(path).text("violations.csv", Csv.of(List.of(row), ';'));

        assertThat(folder.rows(Violation.class))
                .extracting(violation -> violation.traits().size())
                .containsExactly(2);
    }

    @Test
    void bytes_that_are_no_utf_8_reject_their_row_only() {
        byte[] text = "meeting_id,unit_id,held_on\nH1,U1,2024-07-01\nH\u00e9,U1,2024-07-01\n"
                .getBytes(StandardCharsets.ISO_8859_1);

        Folder folder = new Folder(path).bytes("meetings.csv", text);

        assertThat(folder.rejected())
                .containsExactly("meetings, line 3, column meeting_id (H\uFFFD): holds characters that are not UTF-8\n"
                        + "Maybe save the file again as \"CSV UTF-8\".");
        assertThat(folder.read().accepted()).containsEntry(RecordFile.MEETINGS, 1);
    }

    @Test
    void a_very_long_value_is_cut_in_the_message() {
        Folder folder = new Folder(path).add(Row.of(RecordFile.DOSSIERS).with("due_on", "x".repeat(300)));

        assertThat(folder.rejected().get(0))
                .startsWith("dossiers, line 2, column due_on (" + "x".repeat(100) + "…): is no date\n");
    }

    @Test
    void of_obligations_that_are_equally_near_the_first_by_name_is_told() throws UnusableRecordsException {
        List<String> obligations = IntStream.rangeClosed('b', 'y')
                .mapToObj(letter -> "duty-" + (char) letter)
                .toList();
        new Folder(path).add(Row.of(RecordFile.REMINDERS).with("obligation", "duty-11"));
        List<String> backwards = new ArrayList<>(obligations);
        Collections.reverse(backwards);

        assertThat(RecordFolder.read(path, backwards).rejected())
                .extracting(fault -> fault.mend(Language.EN))
                .containsExactly("Maybe write duty-b.");
    }
}
