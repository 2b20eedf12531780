package vn.kycuong.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kycuong.fault.Fault;
import vn.kycuong.record.RecordFile;

/** The header row is the first line that is not empty, and lines are told as they stand in the file. */
class HeaderRowTest {

    private static final String REMINDERS = "reminder_id,officer_id,issued_on";

    @TempDir
    Path path;

    private Folder folder;

    @BeforeEach
    void fillFolder() {
        folder = new Folder(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n",
                "\r\n\r\n",
                "\r",
                " \t\n",
                "\u00A0\n",
                "\u200B\n\u3000\u2060\n",
                "\uFEFF\uFEFF\n",
                ",,\n",
                ";;;\n",
                " , \u00A0,\n\n",
                "\"\",\"\"\n",
                "=\"\",\n"
            })
    void lines_without_a_filled_cell_above_the_header_are_passed_by(String above) {
        long lines = above.replace("\r\n", "\n")
                .chars()
                .filter(c -> c == '\n' || c == '\r')
                .count();

        List<Fault> faults = folder.text("reminders.csv", above + REMINDERS + "\nN1,A1,2024-07-01\nN2,A1,x\n")
                .read()
                .rejected();

        assertThat(folder.read().accepted()).containsEntry(RecordFile.REMINDERS, 1);
        assertThat(faults).extracting(fault -> fault.place().line()).containsExactly((int) lines + 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00A0\n\u200B\n", ",,\n;\n", "\"\"\n"})
    void a_file_of_empty_lines_has_no_header_row(String text) {
        folder.text("reminders.csv", text);

        assertThat(folder.stop()).startsWith("reminders.csv: has no header row\n");
    }

    @Test
    void what_is_wrong_with_a_header_is_told_with_its_line() {
        folder.text("reminders.csv", "\n\n" + REMINDERS + ",remark\n");
        assertThat(folder.stop()).startsWith("reminders.csv, line 3, column remark: there is no such column");

        folder.text("reminders.csv", "\n" + REMINDERS + ",issued_on\n");
        assertThat(folder.stop()).startsWith("reminders.csv, line 2, column issued_on: this column is there twice");

        folder.text("reminders.csv", "\n \n,\nreminder_id,officer_id\n");
        assertThat(folder.stop()).startsWith("reminders.csv, line 4: the column issued_on, which must be there");

        folder.text("reminders.csv", "\n\"reminder_id,officer_id\n");
        assertThat(folder.stop()).startsWith("reminders.csv, line 2: quotes do not match");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "=\"reminder_id\",officer_id,issued_on",
                "\"=\"\"reminder_id\"\"\",officer_id,issued_on",
                "=\" Reminder_ID \",officer_id,issued_on",
                "reminder_id\u0085,\u0020officer_id,\u3000issued_on\u2060"
            })
    void the_name_of_a_column_is_written_as_cells_are(String header) {
        folder.text("reminders.csv", header.translateEscapes() + "\nN1,A1,2024-07-01\n");

        assertThat(folder.rejected()).isEmpty();
        assertThat(folder.read().accepted()).containsEntry(RecordFile.REMINDERS, 1);
    }

    @Test
    void an_empty_header_cell_before_a_filled_one_is_an_unknown_column() {
        folder.text("reminders.csv", "reminder_id,,officer_id,issued_on\n");

        assertThat(folder.stop()).startsWith("reminders.csv, line 1: there is no such column");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void lines_of_a_file_in_utf_16_are_told_as_they_stand(String charset) {
        String text = "\uFEFF\r\n;;\r\n" + REMINDERS.replace(',', ';')
                + ";;\r\n=\"N-\u1EBF\";A1;1.7.2024;;\r\n\r\n;;;;\r\nN2;A1;x;;\r\nN3;A1;1.7.2024;;y\r\n";
        folder.bytes("reminders.csv", text.getBytes(Charset.forName(charset)));

        assertThat(folder.read().accepted()).containsEntry(RecordFile.REMINDERS, 1);
        assertThat(folder.read().rejected())
                .extracting(fault -> fault.place().line() + " " + fault.kind())
                .containsExactly("7 NOT_A_DATE", "8 SURPLUS_CELLS");
    }
}
