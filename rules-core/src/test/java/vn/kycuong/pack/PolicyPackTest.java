package vn.kycuong.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kycuong.fault.Language;
import vn.kycuong.law.FigureId;
import vn.kycuong.law.Policy;
import vn.kycuong.law.Policy.Obligation;
import vn.kycuong.law.Role;
import vn.kycuong.law.Threshold;

/** Opens the toy pack, as a folder and as a kjar. */
class PolicyPackTest {

    @TempDir
    private Path folder = Path.of("");

    @TempDir
    private Path jars = Path.of("");

    @Test
    void a_folder_opens_with_its_tables_and_words() throws Exception {
        PolicyPack pack = PolicyPack.open(ToyPack.FOLDER);
        Policy policy = pack.policy();
        assertThat(policy.id() + " " + policy.version()).isEqualTo("toy 1.0");
        assertThat(policy.obligations())
                .extracting(Obligation::id)
                .containsExactly("TOY-answer-in-time", "TOY-no-grumbling", "TOY-tidy-desk");
        assertThat(policy.thresholds())
                .filteredOn(row -> row.figure().equals(new FigureId("TOY-tidy-desk", Role.UNIT, "undone_percent")))
                .extracting(Threshold::text, row -> row.minSample() + " at " + row.row())
                .containsExactly(tuple("> 33.5", "2 at tables/thresholds.csv:5"));
        assertThat(pack.messages(Language.EN).text("figure.grumbles")).isEqualTo("grumbles");
        assertThat(pack.messages(Language.VI).text("figure.grumbles")).isEqualTo("lời càu nhàu");
    }

    @Test
    void a_word_that_the_pack_lacks_is_shown_by_its_key() throws Exception {
        Messages messages = PolicyPack.open(kjar()).messages(Language.EN);
        assertThat(messages.has("figure.giggles")).isFalse();
        assertThat(messages.text("figure.giggles")).isEqualTo("figure.giggles");
    }

    @Test
    void a_kjar_opens_to_the_same_policy_and_digest_as_its_folder() throws Exception {
        PolicyPack compiled = PolicyPack.open(kjar());
        PolicyPack sources = PolicyPack.open(ToyPack.FOLDER);
        assertThat(compiled.digest()).isEqualTo(sources.digest()).matches("sha256:[0-9a-f]{64}");
        assertThat(compiled.policy()).usingRecursiveComparison().isEqualTo(sources.policy());
    }

    @Test
    void any_changed_byte_changes_the_digest() throws Exception {
        ToyPack copy = ToyPack.copyTo(folder);
        String before = open(copy).digest();
        copy.add("obligations/TOY-tidy-desk.drl", "\n");
        assertThat(open(copy).digest()).isNotEqualTo(before);
    }

    @Test
    void columns_stand_in_any_order_and_a_byte_order_mark_does_not_matter() throws Exception {
        ToyPack copy = ToyPack.copyTo(folder);
        List<String> lines = Files.readAllLines(folder.resolve("tables/obligations.csv"));
        String turned = lines.stream().map(PolicyPackTest::turned).collect(Collectors.joining("\n"));
        copy.write("tables/obligations.csv", "\uFEFF" + turned);
        assertThat(open(copy).policy().obligations())
                .isEqualTo(PolicyPack.open(kjar()).policy().obligations());
    }

    private static String turned(String line) {
        List<String> cells = Arrays.asList(line.split(",", -1));
        Collections.reverse(cells);
        return String.join(",", cells);
    }

    @Test
    void without_a_pack_on_the_class_path_none_is_bundled() {
        assertThatThrownBy(PolicyPack::bundled)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "There are (0) policy packs on the class path: [].%nMaybe depend on one, such as vn.kycuong:rules-kjar, or open one by its path."
                                .formatted());
    }

    private Path kjar() throws IOException {
        return ToyKjar.of(ToyPack.FOLDER, jars.resolve("toy.jar"));
    }

    private PolicyPack open(ToyPack copy) throws Exception {
        return PolicyPack.open(ToyKjar.of(copy.folder(), jars.resolve("toy.jar")));
    }
}
