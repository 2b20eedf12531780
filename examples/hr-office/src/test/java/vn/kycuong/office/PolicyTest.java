package vn.kycuong.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Policies that policy staff make: a copy of the pack with other cells. */
class PolicyTest {

    private static final String LATE_REMINDER = "N495-3.1-end-shirking-late,officer,prolonged_late,>=,1,reminder";

    @TempDir
    private Path folder;

    private Path pack;

    @BeforeEach
    void copies_the_pack() throws IOException {
        pack = folder.resolve("pack");
        Policies.copy(pack);
    }

    private Call evaluate(String language) throws IOException {
        Path records = Records.small(folder.resolve("records"), Map.of("dossiers.csv", """
                dossier_id,unit_id,officer_id,received_at,due_on,finished_on,cause
                HS-1,SXD,CB-01,2024-09-04,2024-09-20,2024-10-14,officer
                """));
        return Call.of(
                "evaluate",
                records,
                "--from",
                "2024-07-01",
                "--to",
                "2024-12-31",
                "--out",
                folder.resolve("out"),
                "--policy",
                pack,
                "--lang",
                language);
    }

    @Test
    void another_threshold_in_a_cell_is_another_recommendation() throws IOException {
        evaluate("vi");
        String before = Files.readString(folder.resolve("out/evaluation.jsonl"));
        Policies.spoil(pack, "tables/thresholds.csv", LATE_REMINDER, LATE_REMINDER.replace(",1,", ",2,"));
        Call call = evaluate("vi");

        assertThat(before).contains("\"figure\":\"prolonged_late\",\"status\":\"breached\"");
        assertThat(call.code()).isZero();
        assertThat(folder.resolve("out/evaluation.jsonl")).content().doesNotContain("prolonged_late");
    }

    @Test
    void all_faults_of_a_policy_are_told_at_once_in_both_languages() throws IOException {
        Policies.spoil(pack, "tables/thresholds.csv", LATE_REMINDER, LATE_REMINDER.replace(",1,", ",one,"));
        Policies.spoil(pack, "messages/en.properties", "measure.review = review", "");
        Files.delete(pack.resolve("obligations/N495-5.1-apologise-late.drl"));

        Call vietnamese = evaluate("vi");
        Call english = evaluate("en");

        assertThat(vietnamese.err()).isEqualToNormalizingNewlines("""
                Gói chính sách không nạp được. Số lỗi: 3
                messages/en.properties: thiếu câu chữ cho measure.review
                Có thể thêm dòng measure.review = …
                tables/obligations.csv, dòng 27, cột obligation (N495-5.1-apologise-late): nghĩa vụ này không có quy tắc nào
                Có thể thêm quy tắc mang tên đó trong obligations/N495-5.1-apologise-late.drl.
                tables/thresholds.csv, dòng 26, cột value (one): không phải số
                Có thể viết một số như 12.5, không có dấu phân cách hàng nghìn.
                """);
        assertThat(english.err()).isEqualToNormalizingNewlines("""
                The policy does not load. Faults: 3
                messages/en.properties: there is no text for measure.review
                Maybe add a line measure.review = …
                tables/obligations.csv, line 27, column obligation (N495-5.1-apologise-late): no rule measures this obligation
                Maybe add a rule of its name in obligations/N495-5.1-apologise-late.drl.
                tables/thresholds.csv, line 26, column value (one): is no number
                Maybe write a number like 12.5, without thousands marks.
                """);
        assertThat(vietnamese.code()).isEqualTo(2);
        assertThat(english.code()).isEqualTo(2);
        assertThat(folder.resolve("out")).doesNotExist();
    }
}
