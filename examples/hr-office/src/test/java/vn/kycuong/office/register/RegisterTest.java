package vn.kycuong.office.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kycuong.office.Call;
import vn.kycuong.office.UnusableFileException;
import vn.kycuong.office.archive.Sha256;

class RegisterTest {

    private static final String DIGEST = Sha256.of(new byte[] {1});

    @TempDir
    private Path place;

    private Office office;

    @BeforeEach
    void open() throws Exception {
        office = new Office(place.resolve("office"));
    }

    private static byte[] ended(byte[] line) {
        byte[] ended = Arrays.copyOf(line, line.length + 1);
        ended[line.length] = '\n';
        return ended;
    }

    @Test
    void entries_are_listed_in_their_order() throws Exception {
        office.register(3);

        Call list = Call.of("register", "list", office.folder, "--lang", "en");

        assertThat(list.code()).isZero();
        assertThat(list.out().lines())
                .hasSize(4)
                .element(1)
                .asString()
                .startsWith("     2  2025-01-31T08:00:02Z  case-2024-07-01-2024-12-31-0000000000000002.zip  sha256:");
        assertThat(office.verify().out())
                .startsWith("In order: every entry (3) and every case file is as it was registered.")
                .contains("No checkpoint attests an entry");
    }

    @Test
    void a_part_of_a_line_of_any_length_is_set_aside_and_told_and_nothing_acknowledged_is_lost() throws Exception {
        office.register(2);
        List<String> acknowledged = office.lines();
        RegisterEntry last = RegisterEntry.read(acknowledged.get(1).getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
        byte[] next = new RegisterEntry(3, Office.DAY, "a.zip", DIGEST, last.hash()).line();
        for (int written = 1; written <= next.length; written++) {
            Office crashed = office.copyTo(place.resolve("crashed-" + written));
            byte[] part = Arrays.copyOf(next, written);
            Files.write(crashed.log, part, StandardOpenOption.APPEND);
            assertThat(crashed.verify().out())
                    .contains("A part of entry 3 stands at the end (" + written + " bytes)", "never acknowledged");

            Register.Acknowledged added = crashed.append(3, DIGEST);

            assertThat(added.entry().number()).isEqualTo(3);
            assertThat(added.recovered()).extracting(Finding::kind).containsExactly(Finding.Kind.UNACKNOWLEDGED_PART);
            assertThat(added.setAside().orElseThrow()).hasBinaryContent(part);
            assertThat(crashed.lines()).hasSize(3).startsWith(acknowledged.toArray(String[]::new));
            assertThat(ChainCheck.of(new Register(crashed.folder).read()).found())
                    .isEmpty();
        }
    }

    @Test
    void an_entry_without_its_head_is_confirmed_by_the_next_call() throws Exception {
        office.register(2);
        byte[] head = Files.readAllBytes(office.head);
        office.register(1);
        Files.write(office.head, head);
        assertThat(office.verify().code()).isEqualTo(3);
        assertThat(office.verify().out()).contains("Entry 3 was written but never acknowledged");

        Register.Acknowledged again = office.append(3, Sha256.of(office.folder.resolve(Office.caseName(3))));

        assertThat(again.isNew()).isFalse();
        assertThat(again.entry().number()).isEqualTo(3);
        assertThat(office.verify().code()).isZero();
    }

    @Test
    void a_crash_before_the_first_entry_leaves_an_empty_register() throws Exception {
        Files.write(office.head, ended(Head.EMPTY.line()));

        assertThat(office.verify().code()).isZero();
        assertThat(office.register(1).verify().code()).isZero();
    }

    @Test
    void nothing_is_added_to_a_register_that_is_not_in_order() throws Exception {
        office.register(3);
        List<String> lines = office.lines();
        lines.remove(1);
        office.write(lines);

        assertThatThrownBy(() -> office.append(4, DIGEST))
                .isInstanceOf(UnusableFileException.class)
                .hasMessageContaining("register.not_in_order");
        assertThat(office.lines()).hasSize(2);
        Call list = Call.of("register", "list", office.folder, "--lang", "en");
        assertThat(list.code()).isEqualTo(3);
        assertThat(list.err()).contains("is not in order.\nMaybe see where: kycuong register verify ");
    }

    @Test
    void the_same_name_with_other_bytes_is_refused() throws Exception {
        office.register(1);

        assertThatThrownBy(() -> office.append(1, DIGEST)).hasMessageContaining("register.other_case");
        assertThat(office.lines()).hasSize(1);
    }

    @Test
    void a_checkpoint_kept_elsewhere_tells_what_the_folder_has_forgotten() throws Exception {
        Path key = place.resolve("key");
        Path publicKey = place.resolve("key.pub");
        Call.of("register", "keygen", key);
        office.register(3);
        Call signed = Call.of("register", "checkpoint", office.folder, "--key", key, "--at", Office.DAY);
        Path kept = Files.writeString(place.resolve("kept"), signed.out().replace("\n", "\r\n"));
        office.chainAnew(office.lines().subList(0, 2), 3);
        Files.delete(office.checkpoints);

        assertThat(office.verify().code()).isZero();
        Call call = office.verify("--public-key", publicKey, "--checkpoints", kept);
        assertThat(call.code()).isEqualTo(3);
        assertThat(call.out()).contains("Missing: entry no. 3, which the checkpoint of 2025-01-31T08:00:00Z attests.");
    }

    @Test
    void a_checkpoint_is_worth_as_much_as_its_key() throws Exception {
        Path key = place.resolve("key");
        Path other = place.resolve("other");
        Call.of("register", "keygen", key);
        Call.of("register", "keygen", other);
        office.register(2);
        Path publicKey = place.resolve("key.pub");
        assertThat(office.verify("--public-key", publicKey).out()).contains("There is no checkpoint");
        assertThat(Call.of("register", "checkpoint", office.folder, "--key", other)
                        .code())
                .isZero();

        assertThat(office.verify("--public-key", publicKey).code()).isEqualTo(3);
        assertThat(office.verify("--public-key", publicKey).out())
                .contains("Line 1 of the checkpoints is not signed with a given key");
        assertThat(office.verify("--public-key", publicKey, "--public-key", place.resolve("other.pub"))
                        .out())
                .contains("Attested up to entry 2");
        assertThat(office.verify().out()).contains("its signature was not verified.\nMaybe add --public-key FILE.");
    }

    @Test
    void an_entry_that_was_edited_is_not_called_missing() throws Exception {
        Path key = place.resolve("key");
        Call.of("register", "keygen", key);
        office.register(2);
        Call.of("register", "checkpoint", office.folder, "--key", key, "--at", Office.DAY);
        List<String> lines = office.lines();
        lines.set(1, lines.get(1).replace("2025", "2024"));
        office.write(lines);

        assertThat(office.verify("--public-key", place.resolve("key.pub")).out())
                .contains("Entry 2 was edited (line 2).", "Replaced: entry no. 1–2")
                .doesNotContain("Missing");
    }

    @Test
    void a_key_is_never_written_over_and_a_public_key_does_not_sign() throws Exception {
        Path key = place.resolve("key");
        assertThat(Call.of("register", "keygen", key).code()).isZero();
        String before = Files.readString(key);
        office.register(1);

        Call again = Call.of("register", "keygen", key, "--lang", "en");
        Call sign = Call.of("register", "checkpoint", office.folder, "--key", place.resolve("key.pub"), "--lang", "en");

        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).contains("a key is never written over.\nMaybe ");
        assertThat(Files.readString(key)).isEqualTo(before);
        assertThat(sign.code()).isEqualTo(2);
        assertThat(sign.err()).contains("holds no Ed25519 key that can be used (PRIVATE KEY).\nMaybe ");
    }

    @Test
    void only_whole_case_files_are_registered() throws Exception {
        Path file = Files.writeString(place.resolve("case-x.zip"), "no case");

        Call call = Call.of("register", "add", office.folder, file, "--lang", "en");

        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err()).contains("is no case file, or was cut").contains("\nMaybe ");
        assertThat(Call.of("register", "verify", office.folder, "--lang", "en").err())
                .startsWith("There is no register in (");
        assertThat(Call.of("register", "add", place.resolve("none"), file).code())
                .isEqualTo(2);
    }

    @Test
    void a_case_file_that_is_not_registered_is_told_without_alarm() throws Exception {
        office.register(1);
        Files.writeString(office.folder.resolve("case-new.zip"), "new");

        assertThat(office.verify().code()).isZero();
        assertThat(office.verify().out()).contains("Not registered: case-new.zip");
    }
}
