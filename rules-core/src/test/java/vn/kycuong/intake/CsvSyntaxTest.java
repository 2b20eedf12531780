package vn.kycuong.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kycuong.fault.Fault;
import vn.kycuong.record.Dossier;
import vn.kycuong.record.RecordFile;

/** Rows as RFC 4180 writes them: quotes, lines within cells, more and fewer cells, and the lines that are told. */
class CsvSyntaxTest {

    private static final String HEADER = "dossier_id,unit_id,received_at,procedure_code";

    @TempDir
    Path path;

    private Folder folder;

    @BeforeEach
    void fillFolder() {
        folder = new Folder(path);
    }

    private List<String> codes(String rows) {
        folder.text("dossiers.csv", HEADER + "\n" + rows);
        assertThat(folder.rejected()).isEmpty();
        return folder.rows(Dossier.class).stream()
                .map(dossier -> String.valueOf(dossier.procedureCode()))
                .toList();
    }

    private List<Fault> faults(String rows) {
        return folder.text("dossiers.csv", HEADER + "\n" + rows).read().rejected();
    }

    @Test
    void a_quoted_cell_may_hold_separators_quotes_and_lines() {
        assertThat(codes("D1,U1,2024-07-01,\"a, \"\"b\"\"\nc\r\nd\re\"\n")).containsExactly("a, \"b\"\nc\r\nd\re");
    }

    @Test
    void a_quoted_cell_is_trimmed_inside_too() {
        assertThat(codes("\" D1 \",U1,2024-07-01,\"\n a \n\"\n")).containsExactly("a");
    }

    @Test
    void a_quote_within_a_cell_that_is_not_quoted_stands_for_itself() {
        assertThat(codes("D1,U1,2024-07-01,a\"b\"\n")).containsExactly("a\"b\"");
    }

    @Test
    void fewer_cells_than_columns_are_padded_with_empty_ones() {
        assertThat(codes("D1,U1,2024-07-01\n")).containsExactly("null");
    }

    @Test
    void more_cells_than_columns_reject_the_row_before_anything_else() {
        assertThat(faults("D1,U9,30/2/2024,,\n"))
                .extracting(Folder::message)
                .containsExactly("dossiers, line 2: there are more cells than in the header (5 instead of 4)\n"
                        + "Maybe quote the cell that holds a separator.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", " \n", "\t\n", "\n\n\n", "\u00A0\n"})
    void blank_lines_are_no_rows(String blank) {
        assertThat(codes("D1,U1,2024-07-01,a\n" + blank + "D2,U1,2024-07-01,b\n" + blank))
                .containsExactly("a", "b");
    }

    @Test
    void a_line_of_separators_only_is_no_row() {
        assertThat(faults(",,,\n")).isEmpty();
        assertThat(faults(" ,\u00A0,\u200B,\uFEFF,,,\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void the_line_told_is_the_physical_one_on_which_the_row_starts(String end) {
        String rows = String.join(
                end,
                "D1,U1,2024-07-01,\"a\nb\r\nc\"",
                "D2,U1,x,",
                "",
                "D3,U1,y,\"a" + end + end + "b\"",
                "D4,U1,z,",
                "D5,U9,2024-07-01,");

        assertThat(faults(rows)).extracting(fault -> fault.place().line()).containsExactly(5, 7, 10, 11);
    }

    @ParameterizedTest
    @ValueSource(strings = {"D2,U1,2024-07-01,\"a\n", "D2,U1,2024-07-01,\"a\"b\n", "D2,U1,2024-07-01,\"\"\"\n"})
    void quotes_that_do_not_match_stop_everything_with_the_line_of_their_row(String row) {
        folder.text("dossiers.csv", HEADER + "\nD1,U1,2024-07-01,\"a\nb\"\n" + row + "D3,U1,2024-07-01,\n");

        assertThat(folder.stop())
                .isEqualTo("dossiers.csv, line 4: quotes do not match in the row that starts here\n"
                        + "Maybe double each quote inside a cell, and close the cell with one.");
    }

    @Test
    void a_cell_of_ten_megabytes_is_read() {
        String long_ = "đ\n".repeat(10 << 19);

        assertThat(codes("D1,U1,2024-07-01,\"a" + long_ + "z\"\nD2,U1,2024-07-01,b\n"))
                .containsExactly("a" + long_ + "z", "b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dossiers|supplement_requests",
                "dossiers|due_on",
                "dossiers|outcome",
                "dossiers|online",
                "violations|circumstances",
                "violations|obligation",
                "circumstances|ref",
                "ratings|year",
                "ratings|score",
                "coverage|file"
            })
    void ten_megabytes_of_digits_in_any_cell_reject_their_row_only(String column) {
        String[] names = column.split("\\|");
        Row row = Row.of(RecordFile.named(names[0]).orElseThrow()).with(names[1], "9".repeat(10 << 20));

        List<Fault> rejected = folder.add(row).read().rejected();

        assertThat(rejected).hasSize(1);
        assertThat(rejected.get(0).place().column()).isEqualTo(names[1]);
        assertThat(rejected.get(0).value()).isEqualTo("9".repeat(100) + "…");
    }

    @Test
    void a_cell_over_64_million_characters_stops_everything() {
        folder.text("dossiers.csv", HEADER + "\nD1,U1,2024-07-01,\"" + "a".repeat((64 << 20) + 1) + "\"\n");

        assertThat(folder.stop())
                .isEqualTo("dossiers.csv, line 2: a cell is too long (over 67108864 characters)\n"
                        + "Maybe a quote is never closed.");
    }
}
