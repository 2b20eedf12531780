package vn.kycuong.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Input that is odd, but does not stop an evaluation. */
class OddInputTest {

    private static final int TEN_MEGABYTES = 10 << 20;

    @TempDir
    private Path folder;

    private Call evaluate(Map<String, String> files) throws IOException {
        Path records = Records.small(folder.resolve("records"), files);
        return Call.of("evaluate", records, "--from", "2024-07-01", "--to", "2024-12-31", "--out", out());
    }

    private Path out() {
        return folder.resolve("out");
    }

    @Test
    void a_header_without_rows_is_a_file_that_is_present_and_empty() throws IOException {
        Call call = evaluate(Map.of("tasks.csv", "task_id,kind,unit_id,due_on\n"));

        assertThat(call.code()).isZero();
        assertThat(call.err()).isEmpty();
        assertThat(out().resolve("evaluation.jsonl"))
                .content()
                .contains("\"rows\":{\"units\":1,\"officers\":1,\"tasks\":0},\"rejected\":0");
    }

    @Test
    void a_cell_of_ten_megabytes_is_rejected_with_its_beginning_only() throws IOException {
        Call call = evaluate(
                Map.of("tasks.csv", "task_id,kind,unit_id,due_on\nNV-1,task,SXD," + "9".repeat(TEN_MEGABYTES) + "\n"));

        assertThat(call.code()).isEqualTo(3);
        assertThat(call.err()).isEmpty();
        assertThat(out().resolve("rejects.csv")).hasContent("""
                file,line,column,value,problem,mend
                tasks,2,due_on,%s…,không phải ngày có thật,Có thể viết theo mẫu 2024-08-27 hoặc 27/8/2024.
                """.formatted("9".repeat(100)));
    }

    @Test
    void a_free_text_of_ten_megabytes_is_accepted() throws IOException {
        Call call = evaluate(Map.of(
                "tasks.csv",
                "task_id,kind,unit_id,due_on,consequence_ref\nNV-1,task,SXD,2024-09-02," + "x".repeat(TEN_MEGABYTES)
                        + "\n"));

        assertThat(call.code()).isZero();
    }

    @Test
    void rejected_rows_are_told_and_the_rest_is_evaluated() throws IOException {
        Call call = evaluate(Map.of("dossiers.csv", """
                dossier_id,unit_id,officer_id,received_at,due_on,finished_on,cause
                HS-1,SXD,CB-01,2024-09-04,2024-09-20,2024-10-14,officer
                HS-2,SXD,CB-02,2024-09-04,2024-09-20,,
                HS-3,SXD,CB-01,2024-09-04,20/13/2024,,
                """));

        assertThat(call.code()).isEqualTo(3);
        assertThat(call.err()).isEmpty();
        assertThat(call.out())
                .contains("2 dòng bị từ chối", out().resolve("rejects.csv").toString());
        assertThat(out().resolve("rejects.csv")).hasContent("""
                file,line,column,value,problem,mend
                dossiers,3,officer_id,CB-02,không dẫn tới dòng nào được chấp nhận trong officers,"Có thể sửa mã, hoặc thêm dòng đó vào officers."
                dossiers,4,due_on,20/13/2024,không phải ngày có thật,Có thể viết theo mẫu 2024-08-27 hoặc 27/8/2024.
                """);
        assertThat(out().resolve("evaluation.jsonl"))
                .content()
                .contains("\"rejected\":2", "\"evidence\":[\"dossiers:HS-1\"]");
    }

    @Test
    void a_call_that_fails_leaves_an_earlier_result_as_it_was() throws IOException {
        evaluate(Map.of());
        String before = Files.readString(out().resolve("evaluation.jsonl"));

        Call call = evaluate(Map.of("tasks.csv", ""));

        assertThat(call.code()).isEqualTo(2);
        assertThat(out().resolve("evaluation.jsonl")).hasContent(before);
        assertThat(Records.files(out()).stream().map(file -> file.getFileName().toString()))
                .containsExactly("evaluation.jsonl", "rejects.csv");
    }

    @Test
    void a_year_that_only_the_evaluation_needs_leaves_nothing_half_written() throws IOException {
        Path records = Records.small(
                folder.resolve("records"),
                Map.of("dossiers.csv", "dossier_id,unit_id,received_at,due_on\nHS-1,SXD,2031-01-02,2031-02-03\n"));
        Files.createDirectory(out());

        Call call = Call.of("evaluate", records, "--from", "2031-01-01", "--to", "2031-12-31", "--out", out());

        assertThat(call.code()).isEqualTo(2);
        assertThat(out()).isEmptyDirectory();
    }

    @Test
    void empty_files_of_a_template_can_be_evaluated() throws IOException {
        Path records = folder.resolve("template");
        Call template = Call.of("template", records);
        Call call = Call.of("evaluate", records, "--from", "2024-07-01", "--to", "2024-12-31", "--out", out());

        assertThat(template.out()).isEqualToNormalizingNewlines("Đã ghi 19 tệp trống vào " + records + ".\n");
        assertThat(records.resolve("units.csv")).content().startsWith("\uFEFF");
        assertThat(call.code()).isZero();
        assertThat(call.out()).contains("0 đơn vị, 0 cán bộ");
    }
}
