package vn.kycuong.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kycuong.record.Dossier;
import vn.kycuong.record.RecordFile;

/** A long file is read slice by slice, and reads the same wherever it is cut. */
class SliceTest {

    private static final String HEADER = "dossier_id,unit_id,received_at,procedure_code";
    private static final long WHOLE = Long.MAX_VALUE / 2;

    @TempDir
    Path path;

    /** Text of all that matters to a parser, in any order. */
    @Property(tries = 600)
    void any_text_reads_the_same_in_slices_as_in_one(
            @ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 80) int slice) {
        assertSame(text.getBytes(StandardCharsets.UTF_8), slice);
    }

    @Property(tries = 200)
    void any_bytes_read_the_same_in_slices_as_in_one(
            @ForAll("bytes") byte[] bytes, @ForAll @IntRange(min = 1, max = 80) int slice) {
        assertSame(bytes, slice);
    }

    @Property(tries = 400)
    @StatisticsReport(onFailureOnly = true)
    void rows_that_read_well_read_the_same_in_slices_as_in_one(
            @ForAll("rows") List<String> rows, @ForAll @IntRange(min = 1, max = 80) int slice) {
        Outcome outcome = assertSame(String.join("", rows).getBytes(StandardCharsets.UTF_8), slice);

        assertThat(outcome.stop()).isEmpty();
        boolean accepted = outcome.accepted().getOrDefault(RecordFile.DOSSIERS, 0) > 0;
        Statistics.label("some accepted")
                .collect(accepted)
                .coverage(check -> check.check(true).percentage(share -> share > 50));
        Statistics.label("some rejected")
                .collect(!outcome.rejected().isEmpty())
                .coverage(check -> check.check(true).percentage(share -> share > 20));
    }

    private static Outcome assertSame(byte[] rows, int slice) {
        byte[] header = (HEADER + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] file = new byte[header.length + rows.length];
        System.arraycopy(header, 0, file, 0, header.length);
        System.arraycopy(rows, 0, file, header.length, rows.length);
        try (Scratch scratch = new Scratch()) {
            new Folder(scratch.path()).bytes("dossiers.csv", file);
            Outcome whole = Outcome.of(scratch.path(), WHOLE);
            assertThat(Outcome.of(scratch.path(), slice)).isEqualTo(whole);
            return whole;
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("\"", "\"\"", ",", ";", "\n", "\r\n", "\r", " ", "a", "đ", "ế", "😀", "D1,U1,2024-07-01,")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<byte[]> bytes() {
        return Arbitraries.oneOf(
                        Arbitraries.bytes(),
                        Arbitraries.of((byte) '\n', (byte) ',', (byte) '"', (byte) 0xC4, (byte) 0x91))
                .array(byte[].class)
                .ofMaxSize(120);
    }

    @Provide
    Arbitrary<List<String>> rows() {
        Arbitrary<String> keys = Arbitraries.integers().between(1, 12).map(number -> "D" + number);
        Arbitrary<String> units = Arbitraries.frequency(Tuple.of(9, "U1"), Tuple.of(9, "U2"), Tuple.of(1, "U9"));
        Arbitrary<String> dates = Arbitraries.frequency(Tuple.of(9, "2024-07-01"), Tuple.of(1, "30/2/2024"));
        Arbitrary<String> codes = Arbitraries.of("", "a", "đ", "😀", "\n", "\r\n", "\r", "\"\"", ",", " ")
                .list()
                .ofMaxSize(6)
                .map(parts -> "\"" + String.join("", parts) + "\"");
        Arbitrary<String> ends = Arbitraries.of("\n", "\r\n", "\r", "\n\n");
        return Combinators.combine(keys, units, dates, codes, ends)
                .as((key, unit, date, code, end) -> String.join(",", key, unit, date, code) + end)
                .list()
                .ofMaxSize(30);
    }

    @Test
    void a_quoted_cell_may_go_over_the_end_of_a_slice_of_real_size() {
        String row = "%s,U1,2024-07-01,\"%s\"\r\n";
        String lines = "dòng\r\n".repeat(400_000);
        StringBuilder text = new StringBuilder(HEADER).append("\r\n");
        for (int i = 0; i < 7; i++) {
            text.append(row.formatted("D" + i, i == 3 ? lines + i : i));
        }
        text.append("D7,U1,30/2/2024,\r\n");
        text.append(row.formatted("D8", lines + lines + lines)).append(row.formatted("D9", "9"));

        Folder folder = new Folder(path).text("dossiers.csv", text.toString());

        assertThat(text.length()).isGreaterThan((int) Reading.SLICE);
        assertThat(folder.rows(Dossier.class))
                .extracting(Dossier::id)
                .containsExactly("D0", "D1", "D2", "D3", "D4", "D5", "D6", "D8", "D9");
        assertThat(folder.rejected().get(0)).startsWith("dossiers, line 400009, column received_at (30/2/2024)");
    }

    @Test
    void many_rows_of_several_slices_of_real_size_keep_their_lines() {
        StringBuilder text = new StringBuilder(HEADER).append("\n");
        for (int line = 2; line <= 600_001; line++) {
            text.append('D')
                    .append(line)
                    .append(",U1,")
                    .append(line % 100_000 == 0 ? "x" : "2024-07-01")
                    .append(",thủ tục\n");
        }

        Records records = new Folder(path).text("dossiers.csv", text.toString()).read();

        assertThat(text.length()).isGreaterThan(2 * (int) Reading.SLICE);
        assertThat(records.accepted()).containsEntry(RecordFile.DOSSIERS, 599_994);
        assertThat(records.rejected())
                .extracting(fault -> fault.place().line())
                .containsExactly(100_000, 200_000, 300_000, 400_000, 500_000, 600_000);
    }
}
