package vn.kycuong.office;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.kycuong.fault.Language;
import vn.kycuong.office.LawAnswer.Asked;
import vn.kycuong.pack.PolicyPack;
import vn.kycuong.record.DisciplineWords.Act;
import vn.kycuong.record.DisciplineWords.Severity;
import vn.kycuong.record.Words.Category;
import vn.kycuong.record.Words.Post;

/** The law table as a person asks it, against the tables as the law names them, cell by cell. */
class LawTest {

    private static final Pattern FORM =
            Pattern.compile("(?m)^  (?:(.+): )?([A-Z]{2,3}h?) \\(.+\\); (?:provision|căn cứ) ND\\d+; .* ([fku]): ");
    private static final Pattern SILENT = Pattern.compile(
            "(?m)^(?:  (?:(.+): )?)?(?:[Nn]o (?:form|regime)|[Kk]hông có (?:hình thức|chế độ áp dụng)): .* \\((\\w+)\\)");
    private static final Pattern AGAIN = Pattern.compile(
            "(?m)^  (?:after|sau) (\\w+) \\(.+?\\): (?:not lighter than|không nhẹ hơn) (\\w+) \\(.+?\\); .* ([fku]): ");
    private static final Pattern WINDOW =
            Pattern.compile("(?m)^(?:The same|Tái phạm) .* (\\d+) (?:months|tháng) .* ([fku]): ");
    private static final Pattern LADDER = Pattern.compile("(?m)^(?:Ladder|Thang hình thức): (.*)$");
    private static final Map<String, String> CONDITIONS = Map.of(
            "remorse, and remedied", "lenient ",
            "no remorse, and an aggravating trait", "harsh ",
            "otherwise", "else ",
            "thành khẩn và đã khắc phục", "lenient ",
            "không thành khẩn và có tình tiết tăng nặng", "harsh ",
            "các trường hợp khác", "else ");

    private static PolicyPack pack;

    @BeforeAll
    static void opens_the_pack() throws Exception {
        pack = PolicyPack.bundled();
    }

    @TestFactory
    Stream<DynamicTest> every_first_violation() throws IOException {
        return rows("law-first.csv").stream()
                .flatMap(row -> Arrays.stream(Severity.values())
                        .map(severity -> DynamicTest.dynamicTest(
                                row.getFields() + " " + severity,
                                () -> check(row, severity, row.getField(severity.word())))));
    }

    private static void check(NamedCsvRecord row, Severity severity, String cell) {
        Act act = Act.valueOf(row.getField("act").toUpperCase(Locale.ROOT));
        for (String answer : answers(row, act, severity)) {
            List<String> told = new ArrayList<>();
            FORM.matcher(answer)
                    .results()
                    .forEach(form -> told.add(condition(form) + form.group(2) + " " + form.group(3)));
            SILENT.matcher(answer)
                    .results()
                    .forEach(gap -> told.add(condition(gap) + gap.group(2).replace("statutory_gap", "-")));
            assertThat(told).as(answer).containsExactlyInAnyOrder(cell.split("; "));
        }
    }

    private static String condition(MatchResult found) {
        return found.group(1) == null ? "" : Objects.requireNonNull(CONDITIONS.get(found.group(1)), found.group());
    }

    @TestFactory
    Stream<DynamicTest> every_ladder_window_and_repeat() throws IOException {
        return rows("law-again.csv").stream()
                .map(row -> DynamicTest.dynamicTest(row.getFields().toString(), () -> checkAgain(row)));
    }

    private static void checkAgain(NamedCsvRecord row) {
        List<String> expected = new ArrayList<>();
        for (String after : List.of("KT", "CC", "HBL", "GC", "CCh")) {
            if (!row.getField(after).isEmpty()) {
                expected.add(after + " " + row.getField(after));
            }
        }
        for (String answer : answers(row, Act.SHIRKING, Severity.SERIOUS)) {
            assertThat(AGAIN.matcher(answer)
                            .results()
                            .map(again -> again.group(1) + " " + again.group(2) + " " + again.group(3)))
                    .as(answer)
                    .containsExactlyElementsOf(expected);
            assertThat(WINDOW.matcher(answer).results().map(window -> window.group(1) + " " + window.group(2)))
                    .as(answer)
                    .containsExactly(row.getField("months"));
            assertThat(LADDER.matcher(answer)
                            .results()
                            .map(ladder ->
                                    ladder.group(1).replaceAll(" \\(.+?\\)", "").replace(" <", "")))
                    .as(answer)
                    .containsExactly(row.getField("ladder"));
        }
    }

    private static List<String> answers(NamedCsvRecord row, Act act, Severity severity) {
        List<String> answers = new ArrayList<>();
        for (String post : row.getField("posts").split(" ")) {
            Asked asked = new Asked(
                    Category.valueOf(row.getField("category").toUpperCase(Locale.ROOT)),
                    Post.valueOf(post.toUpperCase(Locale.ROOT)),
                    act,
                    severity,
                    LocalDate.parse(row.getField("day")));
            for (Language language : Language.values()) {
                StringWriter out = new StringWriter();
                new LawAnswer(pack, asked, language, new PrintWriter(out)).print();
                answers.add(out.toString());
            }
        }
        return answers;
    }

    private static List<NamedCsvRecord> rows(String file) throws IOException {
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().ofNamedCsvRecord(Path.of("src/test/resources", file), StandardCharsets.UTF_8)) {
            return csv.stream().toList();
        }
    }

    @Test
    void an_answer_in_vietnamese() {
        Call call = Call.of(
                "law",
                "--category",
                "public_employee",
                "--post",
                "head",
                "--act",
                "management",
                "--severity",
                "serious",
                "--on",
                "2026-07-01");

        assertThat(call.code()).isZero();
        assertThat(call.out()).isEqualToNormalizingNewlines("""
                Xem xét ngày 2026-07-01: viên chức, người đứng đầu; vi phạm khi quản lý, nghiêm trọng.
                Chế độ R3 (từ 2026-07-01): ND234 Nghị định 234/2026/NĐ-CP về xử lý kỷ luật viên chức [tables/regimes.csv:6]
                Thang hình thức: KT (khiển trách) < CC (cảnh cáo) < CCh (cách chức) < BTV (buộc thôi việc)
                Vi phạm lần đầu:
                  không có hình thức: pháp luật chưa quy định (statutory_gap) [tables/forms.csv:77]
                  nơi chưa có hình thức, điều chắc chắn là không nhẹ hơn CC (cảnh cáo) [tables/forms.csv:76]
                Tái phạm cùng hành vi trong 12 tháng kể từ ngày quyết định kỷ luật trước có hiệu lực (độ tin cậy của thời hạn này f: đã đọc văn bản):
                  sau KT (khiển trách): không nhẹ hơn CC (cảnh cáo); căn cứ ND234; độ tin cậy f: đã đọc văn bản [tables/repeats.csv:8]
                  sau CC (cảnh cáo): không nhẹ hơn CCh (cách chức); căn cứ ND234; độ tin cậy f: đã đọc văn bản [tables/repeats.csv:18]
                  sau CCh (cách chức): không nhẹ hơn BTV (buộc thôi việc); căn cứ ND234; độ tin cậy f: đã đọc văn bản [tables/repeats.csv:27]
                Đây là nội dung các bảng; người có thẩm quyền kết luận vi phạm, mức độ và hình thức.
                """);
    }

    @Test
    void an_answer_in_english() {
        Call call = Call.of(
                "law",
                "--category",
                "public_employee",
                "--act",
                "duty",
                "--severity",
                "less_serious",
                "--on",
                "2026-06-30",
                "--lang",
                "en");

        assertThat(call.code()).isZero();
        assertThat(call.out()).isEqualToNormalizingNewlines("""
                Considered on 2026-06-30: public employee, no post; breach of duty, less serious.
                Regime R1v (2023-09-20 to 2026-06-30): ND112 Decree 112/2020/NĐ-CP on discipline of cadres, civil servants and public employees; ND71 Decree 71/2023/NĐ-CP amending 112/2020/NĐ-CP [tables/regimes.csv:4]
                Ladder: KT (reprimand) < CC (warning) < BTV (dismissal)
                First violation:
                  KT (reprimand); provision ND112; confidence f: the text was read [tables/forms.csv:22]
                  only after an earlier written reminder; without one, a written reminder is recommended instead
                The same act again within 24 months after an earlier discipline took effect (confidence of this window k: known, the text not read):
                  after KT (reprimand): not lighter than CC (warning); provision ND112; confidence f: the text was read [tables/repeats.csv:5]
                  after CC (warning): not lighter than BTV (dismissal); provision ND112; confidence f: the text was read [tables/repeats.csv:15]
                This is what the tables say; a competent person concludes the violation, its severity and the form.
                """);
    }
}
