package vn.kycuong.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kycuong.record.Column;
import vn.kycuong.record.RecordFile;
import vn.kycuong.record.Recorded;
import vn.kycuong.record.Samples;

/**
 * The folder {@code full} holds every file with every column filled in its first row, and only what must be filled in
 * the second. However its files are written, they read the same.
 */
class EveryFileTest {

    private static final Path FULL = Path.of("src/test/resources/intake/full");

    @TempDir
    Path path;

    @ParameterizedTest
    @EnumSource(value = RecordFile.class, mode = EnumSource.Mode.EXCLUDE, names = "COVERAGE")
    void every_column_of_a_file_is_read_into_its_field(RecordFile file) throws UnusableRecordsException {
        Recorded expected = Samples.of(file);

        List<? extends Recorded> rows = RecordFolder.read(FULL, Folder.OBLIGATIONS)
                .units()
                .flatMap(unit -> unit.rows(expected.getClass()).stream())
                .distinct()
                .toList();

        assertThat(rows).filteredOn(row -> row.id().equals(expected.id())).isEqualTo(List.of(expected));
    }

    @Test
    void all_rows_are_accepted() throws UnusableRecordsException {
        Records records = RecordFolder.read(FULL, Folder.OBLIGATIONS);

        assertThat(records.rejected()).isEmpty();
        assertThat(records.accepted().keySet()).containsExactly(RecordFile.values());
        assertThat(records.accepted().values()).allMatch(rows -> rows == 1 || rows == 2);
    }

    private Records rewritten(UnaryOperator<String> change) throws IOException, UnusableRecordsException {
        return rewritten(change, StandardCharsets.UTF_8);
    }

    private Records rewritten(UnaryOperator<String> change, Charset charset)
            throws IOException, UnusableRecordsException {
        for (RecordFile file : RecordFile.values()) {
            String name = file.fileName() + ".csv";
            Files.writeString(path.resolve(name), change.apply(Files.readString(FULL.resolve(name))), charset);
        }
        return RecordFolder.read(path, Folder.OBLIGATIONS);
    }

    private void assertSame(UnaryOperator<String> change) throws IOException, UnusableRecordsException {
        assertSame(rewritten(change));
    }

    private static void assertSame(Records changed) throws UnusableRecordsException {
        Records plain = RecordFolder.read(FULL, Folder.OBLIGATIONS);

        assertThat(changed.rejected()).isEmpty();
        assertThat(changed.accepted()).isEqualTo(plain.accepted());
        assertThat(changed.digest()).isEqualTo(plain.digest());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\n\n", "\n \n", "\r\n\r\n"})
    void the_line_ends_do_not_matter(String lineEnd) throws IOException, UnusableRecordsException {
        assertSame(text -> text.replace("\n", lineEnd));
    }

    @Test
    void a_byte_order_mark_does_not_matter() throws IOException, UnusableRecordsException {
        assertSame(text -> "\uFEFF" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void the_encoding_does_not_matter(String charset) throws IOException, UnusableRecordsException {
        assertSame(rewritten(text -> "\uFEFF" + text, Charset.forName(charset)));
    }

    @Test
    void rows_and_header_cells_that_are_empty_do_not_matter() throws IOException, UnusableRecordsException {
        assertSame(text -> ",,\n" + text.replaceFirst("\n", ",, \n,,,\n \n") + "\n,\u200B\n");
    }

    @Test
    void blanks_that_cannot_be_seen_and_letters_apart_from_their_marks_do_not_matter()
            throws IOException, UnusableRecordsException {
        assertSame(text ->
                everyCell(text, cell -> "\u200B " + Normalizer.normalize(cell, Normalizer.Form.NFD) + "\u00A0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=\"%s\"", "\u00A0=\" %s\" "})
    void cells_as_a_spreadsheet_keeps_their_zeros_do_not_matter(String spelling)
            throws IOException, UnusableRecordsException {
        assertSame(text -> everyCell(text, spelling::formatted));
    }

    private static String everyCell(String text, UnaryOperator<String> spelling) {
        List<List<String>> rows = Csv.read(text);
        rows.replaceAll(row -> row.stream().map(spelling).toList());
        return Csv.write(rows, ';');
    }

    @Test
    void a_missing_line_end_at_the_end_does_not_matter() throws IOException, UnusableRecordsException {
        assertSame(String::stripTrailing);
    }

    @Test
    void the_separator_does_not_matter() throws IOException, UnusableRecordsException {
        assertSame(text -> Csv.write(Csv.read(text), ';'));
    }

    @Test
    void quotes_around_every_cell_do_not_matter() throws IOException, UnusableRecordsException {
        assertSame(text -> {
            StringBuilder quoted = new StringBuilder();
            Csv.read(text)
                    .forEach(row ->
                            quoted.append('"').append(String.join("\",\"", row)).append("\"\n"));
            return quoted.toString();
        });
    }

    @ParameterizedTest
    @ValueSource(chars = {',', ';'})
    void vietnamese_headers_do_not_matter(char separator) throws IOException, UnusableRecordsException {
        assertSame(text -> renamed(text, separator, UnaryOperator.identity()));
    }

    @Test
    void vietnamese_headers_composed_of_letters_and_marks_do_not_matter() throws IOException, UnusableRecordsException {
        assertSame(text -> renamed(text, ',', name -> Normalizer.normalize(name, Normalizer.Form.NFD)));
    }

    @Test
    void the_case_of_headers_and_spaces_around_them_do_not_matter() throws IOException, UnusableRecordsException {
        assertSame(text -> renamed(text, ',', name -> "\u00A0 " + name.toUpperCase(Locale.ROOT) + " \u00A0"));
    }

    private static String renamed(String text, char separator, UnaryOperator<String> writing) {
        List<List<String>> rows = Csv.read(text);
        RecordFile file = Arrays.stream(RecordFile.values())
                .filter(each ->
                        each.columns().stream().map(Column::name).toList().equals(rows.get(0)))
                .findFirst()
                .orElseThrow();
        rows.set(0, file.columns().stream().map(Column::alias).map(writing).toList());
        return Csv.write(rows, separator);
    }

    @Test
    void the_order_of_columns_does_not_matter() throws IOException, UnusableRecordsException {
        assertSame(text -> {
            List<List<String>> rows = Csv.read(text);
            rows.replaceAll(row -> {
                List<String> turned = new ArrayList<>(row);
                Collections.reverse(turned);
                return turned;
            });
            return Csv.write(rows, ',');
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"$3/$2/$1", "$3.$2.$1", "$3-$2-$1"})
    void the_way_dates_are_written_does_not_matter(String spelling) throws IOException, UnusableRecordsException {
        assertSame(text -> text.replaceAll("(\\d{4})-0?(\\d{1,2})-0?(\\d{1,2})", spelling));
    }

    @ParameterizedTest
    @ValueSource(strings = {"T09:05", " 9:05", " 23:59:59", "T9:05:30.250"})
    void a_time_behind_a_day_does_not_matter(String time) throws IOException, UnusableRecordsException {
        assertSame(
                text -> text.startsWith("dossier_id") ? text : text.replaceAll("(\\d{4}-\\d\\d-\\d\\d)", "$1" + time));
    }

    @Test
    void rows_that_are_there_twice_do_not_matter() throws IOException, UnusableRecordsException {
        assertSame(text -> text + text.lines().skip(1).findFirst().orElseThrow());
    }

    @Test
    void empty_cells_at_the_end_of_a_row_may_be_left_out() throws IOException, UnusableRecordsException {
        assertSame(text -> text.replaceAll("(?m),+$", ""));
    }

    @Test
    void another_cell_gives_another_digest() throws IOException, UnusableRecordsException {
        String plain = RecordFolder.read(FULL, Folder.OBLIGATIONS).digest();

        assertThat(plain).matches("sha256:[0-9a-f]{64}");
        assertThat(rewritten(text -> text.replace("Giấy chứng sinh", "Giấy ra viện"))
                        .digest())
                .isNotEqualTo(plain);
        assertThat(rewritten(text -> text.replace("\nPA-2,UBND", "\nPA-2,SXD")).digest())
                .isNotEqualTo(plain);
        assertThat(rewritten(text -> text.replaceAll("\nNN-2.*", "")).digest()).isNotEqualTo(plain);
    }

    @Test
    void a_file_that_is_missing_is_another_thing_than_an_empty_one() throws IOException, UnusableRecordsException {
        Records empty = rewritten(text -> text.startsWith("reminder_id") ? "reminder_id,officer_id,issued_on\n" : text);
        Files.delete(path.resolve("reminders.csv"));
        Records missing = RecordFolder.read(path, Folder.OBLIGATIONS);

        assertThat(empty.accepted()).containsEntry(RecordFile.REMINDERS, 0);
        assertThat(missing.accepted()).doesNotContainKey(RecordFile.REMINDERS);
        assertThat(missing.digest()).isNotEqualTo(empty.digest());
    }
}
