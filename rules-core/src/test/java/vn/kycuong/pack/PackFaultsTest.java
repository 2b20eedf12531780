package vn.kycuong.pack;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kycuong.fault.Fault;
import vn.kycuong.fault.Fault.Place;
import vn.kycuong.fault.Kind;
import vn.kycuong.fault.Language;

/** A pack that does not load says all that is wrong with it: where, which value, what about it, and how to mend it. */
class PackFaultsTest {

    @TempDir
    private Path folder = Path.of("");

    static List<ToyFault> cases() throws IOException {
        return ToyFault.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_fault_is_told_word_for_word_and_in_vietnamese_too(ToyFault wrong) throws IOException {
        List<Fault> faults = open(wrong);
        assertThat(faults).extracting(fault -> fault.message(Language.EN)).containsExactlyElementsOf(wrong.told());
        for (Fault fault : faults) {
            assertThat(fault.problem(Language.VI)).isNotBlank().isNotEqualTo(fault.problem(Language.EN));
            assertThat(fault.mend(Language.VI)).startsWith("Có thể ");
            assertThat(fault.message(Language.VI))
                    .startsWith(fault.place().file())
                    .contains(fault.value());
        }
    }

    @Test
    void every_kind_of_fault_of_a_pack_has_a_case() throws IOException {
        String told =
                ToyFault.all().stream().flatMap(wrong -> wrong.told().stream()).collect(joining("\n"));
        for (Kind kind : EnumSet.range(Kind.BAD_MANIFEST, Kind.NOT_IN_LADDER)) {
            String start = Fault.of(Place.of(""), "", kind, "\u0000", "\u0000")
                    .problem(Language.EN)
                    .split("\u0000")[0];
            assertThat(told).as(kind.name()).contains(": " + start);
        }
    }

    @Test
    void all_faults_are_told_at_once_by_file_and_line() throws IOException {
        ToyPack pack = ToyPack.copyTo(folder);
        pack.change("tables/thresholds.csv", ">,33.5,", ">,a third,");
        pack.change("tables/thresholds.csv", ">=,2,reminder", ">=,2,remindr");
        pack.change("tables/calendar.csv", "2024-02-12,off", "2024-02-12,of");
        pack.change("pack.yaml", "kycuong-policy/1", "kycuong-policy/2");
        pack.change("obligations/TOY-tidy-desk.drl", "notOnTime )", "noOnTime )");
        pack.change("messages/en.properties", "field.verified = verified\n", "");
        pack.delete("tables/circumstances.csv");
        assertThat(faultsOf(folder))
                .extracting(fault -> fault.place().file() + ":" + fault.place().line() + " " + fault.kind())
                .containsExactly(
                        "messages/en.properties:0 NO_MESSAGE",
                        "obligations/TOY-tidy-desk.drl:21 RULE_ERROR",
                        "pack.yaml:0 BAD_MANIFEST",
                        "tables/calendar.csv:5 UNKNOWN_WORD",
                        "tables/circumstances.csv:0 NO_FILE",
                        "tables/thresholds.csv:2 UNKNOWN_WORD",
                        "tables/thresholds.csv:5 NOT_A_NUMBER");
    }

    @Test
    void the_exception_says_all_of_them_in_english() throws IOException {
        ToyPack.copyTo(folder).delete("tables/basis.csv").delete("messages/vi.properties");
        InvalidPolicyException invalid =
                catchThrowableOfType(InvalidPolicyException.class, () -> PolicyPack.open(folder));
        assertThat(invalid).hasMessage("""
                        messages/vi.properties: file messages/vi.properties is missing
                        Maybe copy messages/vi.properties into this folder.
                        tables/basis.csv: file tables/basis.csv is missing
                        Maybe copy tables/basis.csv into this folder.""");
    }

    @Test
    void a_file_in_another_encoding_is_told() throws IOException {
        ToyPack pack = ToyPack.copyTo(folder);
        String table = Files.readString(pack.folder().resolve("tables/parameters.csv"));
        Files.write(
                folder.resolve("tables/parameters.csv"),
                table.replace("a pen", "a café").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(faultsOf(folder))
                .extracting(fault -> fault.message(Language.EN))
                .containsExactly("tables/parameters.csv: is not UTF-8 text\nMaybe save it again as \"CSV UTF-8\".");
    }

    @Test
    void a_folder_without_a_manifest_is_no_pack() {
        assertThat(faultsOf(folder))
                .extracting(fault -> fault.message(Language.EN))
                .containsExactly(
                        folder
                                + ": is no policy pack (there is no pack.yaml)\nMaybe name the folder that holds pack.yaml, or a kjar.");
    }

    @Test
    void a_file_that_is_no_jar_cannot_be_read() throws IOException {
        Path file = Files.writeString(folder.resolve("toy.jar"), "toy");
        assertThat(faultsOf(file))
                .extracting(fault -> fault.message(Language.EN))
                .containsExactly(
                        file
                                + ": cannot be read (ZipException)\nMaybe check the permission to read it, or close the program that holds it open.");
    }

    private List<Fault> open(ToyFault wrong) throws IOException {
        Path files = Files.createTempDirectory(folder, "toy");
        wrong.doTo(ToyPack.copyTo(files));
        boolean compiled = wrong.changes().keySet().stream().noneMatch(file -> file.endsWith(".drl"));
        return faultsOf(compiled ? ToyKjar.of(files, files.resolveSibling(files.getFileName() + ".jar")) : files);
    }

    private static List<Fault> faultsOf(Path pack) {
        InvalidPolicyException invalid =
                catchThrowableOfType(InvalidPolicyException.class, () -> PolicyPack.open(pack));
        assertThat(invalid).as("what is wrong with %s", pack).isNotNull();
        return invalid.faults();
    }
}
