package vn.kycuong.office.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kycuong.fault.Language;
import vn.kycuong.law.Period;
import vn.kycuong.office.Call;
import vn.kycuong.office.EvaluationRun;
import vn.kycuong.office.EvaluationRun.Explanations;
import vn.kycuong.office.EvaluationRun.Options;
import vn.kycuong.office.UnusableFileException;
import vn.kycuong.office.archive.CaseManifest.PackName;
import vn.kycuong.pack.PolicyPack;
import vn.kycuong.result.EvaluationWriter.LedgerMode;

class CaseFileTest {

    private static final String RESULT = "result/evaluation.jsonl";
    private static final String THRESHOLDS = "policy/tables/thresholds.csv";

    @TempDir
    private static Path shared;

    private static Path records;
    private static Path whole;

    @TempDir
    private Path folder;

    @BeforeAll
    static void evaluate() throws IOException {
        records = shared.resolve("records");
        Call.of("sample", records);
        Files.writeString(
                records.resolve("reminders.csv"),
                Files.readString(records.resolve("reminders.csv")) + "R-x,nobody,not a date\n");
        whole = evaluate(shared.resolve("cases"));
    }

    private static Path evaluate(Path cases, Object... more) throws IOException {
        Object[] call = Stream.concat(
                        Stream.of("evaluate", records, "--from", "2024-07-01", "--to", "2024-12-31", "--out"),
                        Stream.of(shared.resolve("out"), "--archive", cases))
                .toArray();
        Object[] all = Arrays.copyOf(call, call.length + more.length);
        System.arraycopy(more, 0, all, call.length, more.length);
        assertThat(Call.of(all).code()).isEqualTo(3);
        try (Stream<Path> files = Files.list(cases)) {
            return files.findFirst().orElseThrow();
        }
    }

    private Call verify(Unzipped changed) throws IOException {
        return Call.of("verify", changed.zip(folder.resolve("changed.zip")), "--lang", "en");
    }

    private static String manifest(Map<String, byte[]> entries) {
        return new String(entries.get(CaseManifest.NAME), StandardCharsets.UTF_8);
    }

    @Test
    void the_same_evaluation_gives_the_same_bytes_and_another_option_another_case() throws IOException {
        Path again = evaluate(folder.resolve("again"));
        Path full = evaluate(folder.resolve("full"), "--ledger", "full", "--explain");

        assertThat(again).hasFileName(whole.getFileName().toString()).hasSameBinaryContentAs(whole);
        assertThat(full.getFileName()).isNotEqualTo(whole.getFileName());
        assertThat(new Unzipped(full).entries.get(RESULT).length)
                .isGreaterThan(2 * new Unzipped(whole).entries.get(RESULT).length);
        assertThat(Call.of("verify", full).code()).isZero();
    }

    @Test
    void holds_every_file_that_the_result_depends_on() throws Exception {
        Map<String, byte[]> entries = new Unzipped(whole).entries;

        assertThat(entries)
                .hasSize(19 + PolicyPack.bundled().files().size() + 3)
                .containsKeys("records/units.csv", "policy/pack.yaml", THRESHOLDS, RESULT, "result/rejects.csv");
        assertThat(entries.get("records/dossiers.csv")).isEqualTo(Files.readAllBytes(records.resolve("dossiers.csv")));
        assertThat(manifest(entries))
                .contains("\"format\" : \"kycuong-case/1\"", "\"ledger\" : \"findings\"", "\"from\" : \"2024-07-01\"");
    }

    @Test
    void an_untouched_case_is_identical_in_whatever_language_it_is_asked_for() {
        Call english = Call.of("verify", whole, "--lang", "en");

        assertThat(english.code()).isZero();
        assertThat(english.err()).isEmpty();
        assertThat(english.out())
                .contains(
                        "The case file is intact",
                        "Evaluated again by the same program.",
                        "Identical: 30 lines (header, 3 units, 25 officers, 1 heads of other units) and 1 rejected rows.");
        assertThat(Call.of("verify", whole).out()).contains("Trùng khớp: 30 dòng");
    }

    @Test
    void a_damaged_entry_is_named_and_so_is_the_line_that_was_changed() throws IOException {
        Call call =
                verify(new Unzipped(whole).change(RESULT, text -> text.replaceFirst("\"value\":4,", "\"value\":3,")));

        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err()).contains("The entry (" + RESULT + ") is damaged").contains("\nMaybe ");
        assertThat(call.out()).contains("Different: 1 of 30 lines.", "value: archived (3), now (4)");
    }

    @Test
    void a_changed_finding_is_told_in_words_even_if_every_digest_was_made_to_fit() throws Exception {
        Call call = verify(new Unzipped(whole)
                .change(
                        RESULT,
                        text -> text.replaceFirst(
                                "(?<before>\"subject\":\"officer\"[^\\n]*?\"value\":)4,", "${before}3,"))
                .seal());

        assertThat(call.code()).isEqualTo(3);
        assertThat(call.out())
                .contains("The case file is intact", "Different: 1 of 30 lines.")
                .containsPattern("officer \\S+ of unit DV-\\d+ \\(line \\d+ of the archived result\\):")
                .containsPattern("finding \\(N495-\\S+, .*\\): value: archived \\(3\\), now \\(4\\)");
    }

    @Test
    void a_removed_subject_and_a_removed_recommendation_are_told() throws Exception {
        Call subject = verify(new Unzipped(whole)
                .change(RESULT, text -> text.replaceFirst("\\n\\{\"subject\":\"officer\".*", ""))
                .seal());
        Call recommendation = verify(new Unzipped(whole)
                .change(RESULT, text -> text.replaceFirst("\"recommendations\":\\[\\{.*", "\"recommendations\":[]}"))
                .seal());

        assertThat(subject.code()).isEqualTo(3);
        assertThat(subject.out()).containsPattern("officer \\S+ of unit \\S+: only in the result of now");
        assertThat(recommendation.code()).isEqualTo(3);
        assertThat(recommendation.out()).containsPattern("recommendation \\(N495.*\\): only in the result of now");
    }

    @Test
    void changed_rejects_and_changed_line_ends_are_no_identity() throws Exception {
        Call rejects = verify(new Unzipped(whole)
                .change("result/rejects.csv", text -> text.replace("not a date", "no date"))
                .seal());
        Call lineEnds = verify(new Unzipped(whole)
                .change(RESULT, text -> text.replace("\n", "\r\n"))
                .seal());

        assertThat(rejects.code()).isEqualTo(3);
        assertThat(rejects.out()).contains("Different: rejects.csv from line 2 on.");
        assertThat(lineEnds.code()).isEqualTo(3);
        assertThat(lineEnds.out()).contains("but not their line ends");
    }

    @Test
    void a_changed_policy_is_named() throws Exception {
        Call damaged = verify(new Unzipped(whole).change(THRESHOLDS, text -> text + "\n"));
        Call otherDigest = verify(
                new Unzipped(whole).change(THRESHOLDS, text -> text + "\n").seal());
        Unzipped forged = new Unzipped(whole).change(THRESHOLDS, text -> text + "\n");
        Path pack = folder.resolve("pack");
        for (Map.Entry<String, byte[]> entry : forged.entries.entrySet()) {
            if (entry.getKey().startsWith("policy/")) {
                Path place = pack.resolve(entry.getKey().substring("policy/".length()));
                Files.createDirectories(place.getParent());
                Files.write(place, entry.getValue());
            }
        }
        String digest = PolicyPack.open(pack).digest();
        Call sealed = verify(forged.seal(manifest -> new CaseManifest(
                manifest.program(),
                manifest.period(),
                manifest.options(),
                new PackName(manifest.policy().id(), manifest.policy().version(), digest),
                manifest.files())));

        assertThat(damaged.code()).isEqualTo(2);
        assertThat(damaged.err()).contains("The entry (" + THRESHOLDS + ") is damaged");
        assertThat(otherDigest.code()).isEqualTo(2);
        assertThat(otherDigest.err()).contains("The policy in the case has the digest");
        assertThat(sealed.code()).isEqualTo(3);
        assertThat(sealed.out()).contains("header (line 1 of the archived result):\n    policy: archived (id dong-nai");
    }

    @Test
    void a_changed_record_is_named() throws IOException {
        Call call = verify(new Unzipped(whole).change("records/tasks.csv", text -> text + "\n"));

        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err()).contains("The entry (records/tasks.csv) is damaged");
    }

    @Test
    void rules_of_a_case_run_only_if_they_are_ours_or_trusted() throws Exception {
        String rule = "policy/obligations/N495-1.1-implement-ct36.drl";
        Unzipped changed = new Unzipped(whole).change(rule, text -> text.replaceFirst("then\\n", "then\n    ; "));

        Call refused = verify(changed.seal());

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err())
                .contains("The rule file (obligations/N495-1.1-implement-ct36.drl) of the case is not that of this")
                .contains("add --trust-rules");
        Call trusted = Call.of("verify", folder.resolve("changed.zip"), "--lang", "en", "--trust-rules");
        assertThat(trusted.err()).contains("The policy in the case has the digest");
    }

    private Call verifyOfVersion(String version, Unzipped changed) throws Exception {
        return verify(changed.seal(manifest -> new CaseManifest(
                new Program("kycuong", version, null),
                manifest.period(),
                manifest.options(),
                manifest.policy(),
                manifest.files())));
    }

    @Test
    void a_case_of_another_version_holds_or_it_is_said_that_the_version_differs() throws Exception {
        Call same = verifyOfVersion("0.0.9", new Unzipped(whole));
        Call other = verifyOfVersion(
                "0.0.9", new Unzipped(whole).change(RESULT, text -> text.replaceFirst("\"value\":4,", "\"value\":3,")));

        assertThat(same.code()).isZero();
        assertThat(same.out()).contains("evaluated by kycuong 0.0.9", "by another version: kycuong -", "Identical: 30");
        assertThat(other.code()).isEqualTo(3);
        assertThat(other.out())
                .contains("The case was evaluated by another program", "\nMaybe verify it with kycuong 0.0.9 too.");
    }

    @Test
    void an_unknown_form_names_the_version_that_reads_it() throws IOException {
        Call call = verify(
                new Unzipped(whole)
                        .change(
                                CaseManifest.NAME,
                                text ->
                                        "{\"format\":\"kycuong-case/2\",\"program\":{\"name\":\"kycuong\",\"version\":\"9.1\"}}"));

        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err())
                .contains("reads case files of the form (kycuong-case/1); this one is of the form (kycuong-case/2)")
                .contains("\nMaybe verify it with kycuong 9.1 or a later version.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "policy/../../escaped",
                "../escaped",
                "/escaped",
                "policy//escaped",
                "policy/..\\escaped",
                "policy/C:escaped",
                "records/escaped.csv",
                "escaped"
            })
    void an_entry_without_a_place_is_refused_and_nothing_is_unpacked(String name) throws Exception {
        Unzipped changed = new Unzipped(whole);
        changed.entries.put(name, new byte[] {1});
        Call undeclared = verify(changed);
        Call declared = verify(changed.seal());

        assertThat(undeclared.code()).isEqualTo(2);
        assertThat(undeclared.err()).contains("an entry (" + name + ") that has no place");
        assertThat(declared.code()).isEqualTo(2);
        assertThat(declared.err()).contains("an entry (" + name + ") that has no place");
        assertThat(folder.resolveSibling("escaped")).doesNotExist();
    }

    @Test
    void an_entry_twice_or_one_that_is_missing_is_refused() throws Exception {
        Unzipped twice = new Unzipped(whole);
        twice.entries.put("records/tasks.csw", new byte[] {1});
        Path zip = twice.zip(folder.resolve("twice.zip"));
        String bytes = Files.readString(zip, StandardCharsets.ISO_8859_1);
        Files.writeString(zip, bytes.replace("records/tasks.csw", "records/tasks.csv"), StandardCharsets.ISO_8859_1);
        Unzipped less = new Unzipped(whole);
        less.entries.remove("records/tasks.csv");

        Call call = Call.of("verify", zip, "--lang", "en");
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err()).contains("has the entry (records/tasks.csv) twice");
        assertThat(verify(less).err()).contains("lacks the entry (records/tasks.csv)");
    }

    @Test
    void a_bomb_is_refused_before_it_is_unpacked() throws Exception {
        Unzipped grown = new Unzipped(whole);
        grown.entries.put("records/dossiers.csv", new byte[80 << 20]);
        Call declared = verify(grown.seal());
        Unzipped hidden = new Unzipped(whole);
        hidden.entries.put("records/dossiers.csv", new byte[80 << 20]);
        Call undeclared = verify(hidden);

        assertThat(declared.code()).isEqualTo(2);
        assertThat(declared.err()).contains("would unpack to more than a case file can");
        assertThat(undeclared.code()).isEqualTo(2);
        assertThat(undeclared.err()).contains("The entry (records/dossiers.csv) is damaged");
    }

    @Test
    void what_is_no_case_file_is_refused() throws IOException {
        Path text = Files.writeString(folder.resolve("text.zip"), "no zip");
        Unzipped bare = new Unzipped(whole);
        bare.entries.remove(CaseManifest.NAME);

        assertThat(Call.of("verify", text).code()).isEqualTo(2);
        assertThat(Call.of("verify", folder.resolve("none.zip"), "--lang", "en").err())
                .startsWith("There is no case file (")
                .contains("\nMaybe ");
        assertThat(verify(bare).err()).contains("has no entry (manifest.json)");
        assertThat(verify(new Unzipped(whole).change(CaseManifest.NAME, json -> json + " "))
                        .err())
                .contains("The entry (manifest.json) is damaged");
    }

    @Test
    void a_case_under_the_name_of_another_is_told() throws IOException {
        Path renamed = Files.copy(whole, folder.resolve("case-2024-07-01-2024-12-31-0123456789abcdef.zip"));

        Call call = Call.of("verify", renamed, "--lang", "en");

        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err()).contains("does not match its content, which is named (" + whole.getFileName() + ")");
        assertThat(Call.of("verify", Files.copy(whole, folder.resolve("a copy.zip")))
                        .code())
                .isZero();
    }

    @Test
    void of_a_thousand_broken_files_none_passes_for_whole_with_other_content() throws IOException {
        byte[] bytes = Files.readAllBytes(whole);
        Map<String, byte[]> content = new Unzipped(whole).entries;
        Random random = new Random(495);
        int noticed = 0;
        for (int i = 0; i < 1000; i++) {
            byte[] broken = bytes.clone();
            if (i % 4 == 0) {
                broken = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            } else {
                broken[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            }
            Path path = Files.write(folder.resolve("broken.zip"), broken);
            if (isNoticed(path)) {
                noticed++;
            } else {
                // A time or another field beside the content was hit: what is evaluated is untouched.
                assertThat(new Unzipped(path).entries).containsExactlyEntriesOf(content);
            }
        }
        assertThat(noticed).isGreaterThan(900);
    }

    private static boolean isNoticed(Path path) throws IOException {
        try (CaseFile broken = CaseFile.open(path)) {
            return !broken.check().isEmpty();
        } catch (UnusableFileException e) {
            return true;
        }
    }

    private EvaluationRun run(Path from) throws Exception {
        return new EvaluationRun(
                PolicyPack.bundled(),
                from,
                Period.between("2024-07-01", "2024-12-31"),
                new Options(LedgerMode.FINDINGS, Explanations.LEFT_OUT, Language.VI));
    }

    @Test
    void records_that_change_while_they_are_evaluated_make_no_case() throws Exception {
        Path units = Files.writeString(folder.resolve("units.csv"), "unit_id,name\nA,A\n");
        Path archive = folder.resolve("archive");
        CaseArchive opened = CaseArchive.open(archive, run(folder));
        Files.writeString(units, "unit_id,name\nA,B\n");

        assertThatThrownBy(() -> opened.keep(units, units))
                .isInstanceOf(UnusableFileException.class)
                .hasMessageContaining("case.changed_while_read [records/units.csv]");
        try (Stream<Path> files = Files.list(archive)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void a_case_that_is_there_stays_and_a_damaged_one_is_not_written_over() throws IOException {
        Path cases = folder.resolve("kept");
        Path kept = evaluate(cases);
        FileTime before = Files.getLastModifiedTime(kept);
        assertThat(evaluate(cases)).isEqualTo(kept);
        assertThat(Files.getLastModifiedTime(kept)).isEqualTo(before);
        Files.writeString(kept, "damaged");

        Call call = Call.of(
                "evaluate",
                records,
                "--from",
                "2024-07-01",
                "--to",
                "2024-12-31",
                "--out",
                folder.resolve("out"),
                "--archive",
                cases,
                "--lang",
                "en");

        // Another language of the reasons is another case; the same one meets the damage.
        assertThat(call.code()).isEqualTo(3);
        Call again = Call.of(
                "evaluate",
                records,
                "--from",
                "2024-07-01",
                "--to",
                "2024-12-31",
                "--out",
                folder.resolve("out2"),
                "--archive",
                cases);
        assertThat(again.code()).isEqualTo(2);
        assertThat(kept).hasContent("damaged");
        assertThat(folder.resolve("out2")).doesNotExist();
    }
}
