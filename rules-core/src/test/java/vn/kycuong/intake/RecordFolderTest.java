package vn.kycuong.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kycuong.fault.Language;
import vn.kycuong.record.RecordFile;

/** What stops everything before anything is evaluated, and which files of a folder are read at all. */
class RecordFolderTest {

    @TempDir
    Path path;

    private Folder folder;

    @BeforeEach
    void fillFolder() {
        folder = new Folder(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"units.csv", "officers.csv"})
    void a_file_that_must_be_there_is_asked_for(String name) throws IOException {
        Files.delete(path.resolve(name));

        assertThat(folder.stop())
                .isEqualTo(path + ": file " + name + " is missing\nMaybe copy " + name + " into this folder.");
    }

    @Test
    void every_other_file_may_be_missing() {
        assertThat(folder.read().accepted()).containsOnlyKeys(RecordFile.UNITS, RecordFile.OFFICERS);
    }

    @Test
    void a_folder_that_is_not_there_is_told() {
        assertThat(new Folder(path).read().size()).isEqualTo(2);
        assertThat(catchThrowable(() -> RecordFolder.read(path.resolve("none"), Folder.OBLIGATIONS)))
                .isInstanceOf(UnusableRecordsException.class)
                .hasMessage(path.resolve("none") + ": there is no such folder\nMaybe the path is misspelt.");
    }

    @Test
    void a_file_in_place_of_the_folder_is_told() {
        assertThat(catchThrowable(() -> RecordFolder.read(path.resolve("units.csv"), Folder.OBLIGATIONS)))
                .isInstanceOf(UnusableRecordsException.class)
                .hasMessage(path.resolve("units.csv") + ": there is no such folder\nMaybe the path is misspelt.");
    }

    @ParameterizedTest
    @CsvSource({"dossier.csv, dossiers.csv", "Meetings.csv, meetings.csv", "complaint.csv, complaints.csv"})
    void a_csv_file_of_another_name_is_told_with_the_nearest(String name, String nearest) {
        folder.text(name, "");

        assertThat(folder.stop())
                .isEqualTo(name + ": is no name of a record file; the nearest is " + nearest + "\nMaybe rename it to "
                        + nearest + ", or drop .csv from its name if it holds no records.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"notes.txt", "dossiers.csv.bak", "tasks.xlsx", "csv", ".hidden"})
    void a_name_that_does_not_end_in_csv_is_ignored(String name) {
        folder.text(name, "nothing of ours");

        assertThat(folder.read().accepted()).containsOnlyKeys(RecordFile.UNITS, RecordFile.OFFICERS);
    }

    @Test
    void a_folder_in_place_of_a_file_is_told() throws IOException {
        Files.createDirectory(path.resolve("tasks.csv"));

        assertThat(folder.stop()).isEqualTo("tasks.csv: is a folder, not a file\nMaybe move the file out of it.");
    }

    @Test
    void a_link_to_nothing_is_told() throws IOException {
        Files.createSymbolicLink(path.resolve("tasks.csv"), path.resolve("gone"));

        assertThat(folder.stop())
                .isEqualTo("tasks.csv: cannot be read (NoSuchFileException)\n"
                        + "Maybe check the permission to read it, or close the program that holds it open.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "\n", "  \n\n"})
    void a_file_without_a_header_row_is_told(String text) {
        folder.text("reminders.csv", text);

        assertThat(folder.stop())
                .isEqualTo(
                        "reminders.csv: has no header row\nMaybe write the names of the columns into its first line: "
                                + "reminder_id,officer_id,issued_on,obligation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\r\n", "\r"})
    void a_header_without_rows_is_a_file_that_is_present_and_empty(String lineEnd) {
        folder.text("reminders.csv", "reminder_id,officer_id,issued_on" + lineEnd);

        assertThat(folder.read().accepted()).containsEntry(RecordFile.REMINDERS, 0);
        assertThat(folder.rejected()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void a_file_in_utf_16_is_read_where_a_mark_says_so(String charset) {
        String text = "\uFEFF\n \nreminder_id,officer_id,issued_on\nNN-é,A1,1.7.2024 8:05\n";
        folder.bytes("reminders.csv", text.getBytes(Charset.forName(charset)));

        assertThat(folder.read().accepted()).containsEntry(RecordFile.REMINDERS, 1);
        assertThat(folder.rejected()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "file,line\n", "\"", "unit_id;;\n"})
    void the_rejects_of_an_earlier_run_are_ignored_whatever_they_hold(String text) {
        folder.text("rejects.csv", text);

        assertThat(folder.rejected()).isEmpty();
        assertThat(folder.read().accepted()).containsOnlyKeys(RecordFile.UNITS, RecordFile.OFFICERS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dossiers2.CSV", "DOSSIERS.CSV", "dossiers.Csv", "Rejects.csv", "rejects.CSV", ".csv"})
    void names_are_compared_as_they_stand(String name) {
        folder.text(name, "x\n");

        assertThat(folder.stop()).startsWith(name + ": is no name of a record file; the nearest is ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void a_file_in_utf_16_without_a_mark_is_told(String charset) {
        folder.bytes("reminders.csv", "reminder_id,officer_id,issued_on\n".getBytes(Charset.forName(charset)));

        assertThat(folder.stop()).isEqualTo("reminders.csv: is not UTF-8 text\nMaybe save it again as \"CSV UTF-8\".");
    }

    @Test
    void a_binary_file_is_told() {
        byte[] bytes = new byte[100_000];
        new Random(7).nextBytes(bytes);
        folder.bytes("reminders.csv", bytes);

        assertThat(folder.stop()).isEqualTo("reminders.csv: is not UTF-8 text\nMaybe save it again as \"CSV UTF-8\".");
    }

    @Test
    void a_header_in_another_encoding_is_told() {
        folder.bytes("reminders.csv", "Mã nhắc nhở,Mã cán bộ\n".getBytes(Charset.forName("windows-1258")));

        assertThat(folder.stop()).isEqualTo("reminders.csv: is not UTF-8 text\nMaybe save it again as \"CSV UTF-8\".");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "reminder_id,oficer_id,issued_on|oficer_id|officer_id",
                "reminder_id,officer_id,issued_on,nghia vu cua thong bao|nghia vu cua thong bao|Nghĩa vụ của Thông báo",
                "reminder_id,officer_id,issued_on,issued on|issued on|issued_on"
            })
    void an_unknown_column_is_told_with_the_nearest(String header, String column, String nearest) {
        folder.text("reminders.csv", header + "\n");

        assertThat(folder.stop())
                .isEqualTo("reminders.csv, line 1, column " + column + ": there is no such column; the nearest is "
                        + nearest + "\nMaybe write " + nearest + ".");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "reminder_id,officer_id,issued_on,officer_id|officer_id",
                "reminder_id,officer_id,issued_on,Mã cán bộ|Mã cán bộ",
                "reminder_id,officer_id,issued_on,ISSUED_ON|ISSUED_ON"
            })
    void a_repeated_column_is_told(String header, String column) {
        folder.text("reminders.csv", header + "\n");

        assertThat(folder.stop())
                .isEqualTo("reminders.csv, line 1, column " + column
                        + ": this column is there twice\nMaybe remove one of them.");
    }

    @Test
    void a_column_that_must_be_there_is_asked_for() {
        folder.text("reminders.csv", "reminder_id,officer_id,obligation\n");

        assertThat(folder.stop())
                .isEqualTo("reminders.csv, line 1: the column issued_on, which must be there, is missing\n"
                        + "Maybe add the column issued_on.");
    }

    @Test
    void a_column_that_may_be_empty_may_be_missing() {
        folder.text("reminders.csv", "issued_on,reminder_id,officer_id\n2024-07-01,R1,A1\n");

        assertThat(folder.rejected()).isEmpty();
        assertThat(folder.read().accepted()).containsEntry(RecordFile.REMINDERS, 1);
    }

    @Test
    void a_header_with_a_comma_and_a_semicolon_is_separated_by_commas() {
        folder.text("reminders.csv", "reminder_id;officer_id,issued_on\n");

        assertThat(folder.stop()).startsWith("reminders.csv, line 1, column reminder_id;officer_id: there is no such");
    }

    @Test
    void quotes_that_do_not_match_in_the_header_are_told() {
        folder.text("reminders.csv", "\"reminder_id,officer_id,issued_on\nR1,A1,2024-07-01\n");

        assertThat(folder.stop())
                .isEqualTo("reminders.csv, line 1: quotes do not match in the row that starts here\n"
                        + "Maybe double each quote inside a cell, and close the cell with one.");
    }

    @Test
    void of_several_files_that_cannot_be_used_the_first_of_the_contract_is_told() {
        folder.text("tasks.csv", "task_id\n\"").text("officers.csv", "").text("reminders.csv", "");

        assertThat(folder.stop()).startsWith("officers.csv: has no header row");
    }

    @Test
    void what_stops_everything_is_told_in_vietnamese_too() throws IOException {
        Files.write(path.resolve("tasks.csv"), new byte[0]);
        UnusableRecordsException stop =
                catchThrowableOfType(UnusableRecordsException.class, () -> RecordFolder.read(path, Folder.OBLIGATIONS));

        assertThat(stop.fault().message(Language.VI))
                .startsWith("tasks.csv: không có dòng tiêu đề\nCó thể viết tên các cột vào dòng đầu: task_id,kind,");
    }

    @Test
    void the_obligations_may_be_given_twice() throws UnusableRecordsException {
        assertThat(RecordFolder.read(path, List.of("duty-1", "duty-1", "Duty-1"))
                        .rejected())
                .isEmpty();
    }

    @Test
    void the_name_of_a_file_may_hold_letters_of_any_language() throws IOException, UnusableRecordsException {
        Path named = Files.createDirectory(path.resolve("hồ sơ tháng 7"));
        new Folder(named).text("ghi chú.txt", "x");

        assertThat(RecordFolder.read(named, Folder.OBLIGATIONS).size()).isEqualTo(2);
        assertThat(Files.readAllBytes(named.resolve("ghi chú.txt"))).isEqualTo("x".getBytes(StandardCharsets.UTF_8));
    }
}
