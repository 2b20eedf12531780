package vn.kycuong.office.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kycuong.office.Call;

/** Whatever somebody does to a register that was signed, it is found, and it is said where. */
class TamperingTest {

    private static final int TAMPERINGS = 1000;
    private static final int SIGNED = 12;
    private static final int ENTRIES = 14;

    private final Random random = new Random(495);

    @TempDir
    private Path folder;

    /** Ways to tamper. */
    private enum Tampering {
        BIT_OF_AN_ENTRY,
        LINE_END,
        REMOVED_ENTRY,
        SWAPPED_ENTRIES,
        DUPLICATED_ENTRY,
        INSERTED_LINE,
        CUT_BYTES,
        CUT_ENTRIES,
        CUT_WITH_ITS_HEAD,
        WRITTEN_ANEW,
        REMOVED_AND_CHAINED_ANEW,
        BIT_OF_THE_HEAD,
        EARLIER_HEAD,
        REMOVED_HEAD,
        REMOVED_LOG,
        BIT_OF_THE_CHECKPOINTS,
        CHANGED_CASE,
        REMOVED_CASE
    }

    @Test
    void a_thousand_tamperings_are_found_and_none_is_found_where_there_was_none() throws Exception {
        Path key = folder.resolve("key");
        Path publicKey = folder.resolve("key.pub");
        assertThat(Call.of("register", "keygen", key).code()).isZero();
        Office untouched = new Office(folder.resolve("untouched")).register(6);
        assertThat(sign(untouched, key)).isZero();
        untouched.register(SIGNED - 6);
        assertThat(sign(untouched, key)).isZero();
        untouched.register(ENTRIES - SIGNED);

        Map<Tampering, Integer> found = new EnumMap<>(Tampering.class);
        int alarms = 0;
        for (int i = 0; i < TAMPERINGS; i++) {
            Office office = untouched.copyTo(folder.resolve("tampered"));
            Tampering tampering = Tampering.values()[i % Tampering.values().length];
            String told = tamper(office, tampering);
            Call call = office.verify("--public-key", publicKey);
            assertThat(call.code()).as("%s no. %d: %s", tampering, i, call).isEqualTo(3);
            assertThat(call.out()).as("%s no. %d", tampering, i).contains(told);
            found.merge(tampering, 1, Integer::sum);
            alarms += i % 10 == 0 ? untouched.verify("--public-key", publicKey).code() : 0;
            delete(office.folder);
        }

        assertThat(found.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(TAMPERINGS);
        assertThat(found).hasSize(Tampering.values().length);
        assertThat(alarms).isZero();
    }

    private static int sign(Office office, Path key) {
        return Call.of("register", "checkpoint", office.folder, "--key", key, "--at", Office.DAY)
                .code();
    }

    /** Tampers, and returns what has to be said about it. */
    private String tamper(Office office, Tampering tampering) throws IOException {
        List<String> lines = office.lines();
        int number = 1 + random.nextInt(ENTRIES);
        int signed = 1 + random.nextInt(SIGNED);
        Path file = office.folder.resolve(Office.caseName(number));
        switch (tampering) {
            case BIT_OF_AN_ENTRY -> {
                int start = String.join("\n", lines.subList(0, number - 1)).length() + (number > 1 ? 1 : 0);
                flip(office.log, start + random.nextInt(lines.get(number - 1).length()));
                return "Entry " + number + " was edited (line " + number + ").";
            }
            case LINE_END -> {
                flip(office.log, String.join("\n", lines.subList(0, number)).length());
                return number < ENTRIES ? "Entry " + number + " was edited" : "Entry 14 is cut off in the middle.";
            }
            case REMOVED_ENTRY -> {
                lines.remove(number - 1);
                office.write(lines);
                return number < ENTRIES ? "Removed: entry no. " + number + "." : "Missing at the end: entry no. 14.";
            }
            case SWAPPED_ENTRIES -> {
                int other = 1 + (number + random.nextInt(ENTRIES - 1)) % ENTRIES;
                String line = lines.set(number - 1, lines.get(other - 1));
                lines.set(other - 1, line);
                office.write(lines);
                return "Entry " + Math.min(number, other) + " stands in another place";
            }
            case DUPLICATED_ENTRY -> {
                lines.add(random.nextInt(ENTRIES + 1), lines.get(number - 1));
                office.write(lines);
                return "Entry " + number + " stands there a second time";
            }
            case INSERTED_LINE -> {
                lines.add(number - 1, random.nextBoolean() ? "" : "{\"number\":" + number + "}");
                office.write(lines);
                return "Line " + number + " was inserted";
            }
            case CUT_BYTES -> {
                byte[] log = Files.readAllBytes(office.log);
                byte[] cut = Arrays.copyOf(log, random.nextInt(log.length));
                Files.write(office.log, cut);
                int left = (int) new String(cut, StandardCharsets.UTF_8)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
                return cut.length == 0 || cut[cut.length - 1] == '\n'
                        ? "Missing at the end: entry no. " + Finding.range(left + 1, ENTRIES)
                        : "Entry " + (left + 1) + " is cut off in the middle.";
            }
            case CUT_ENTRIES -> {
                office.write(lines.subList(0, number - 1));
                return "Missing at the end: entry no. " + Finding.range(number, ENTRIES);
            }
            case CUT_WITH_ITS_HEAD -> {
                office.chainAnew(lines.subList(0, signed - 1), ENTRIES);
                return "Missing: entry no. " + Finding.range(signed, SIGNED) + ", which the checkpoint of";
            }
            case WRITTEN_ANEW -> {
                office.chainAnew(lines, signed);
                return "Replaced: entry no. " + (signed <= 6 ? "1–6" : "7–12");
            }
            case REMOVED_AND_CHAINED_ANEW -> {
                lines.remove(signed - 1);
                office.chainAnew(lines, signed);
                return "Replaced: entry no. " + (signed <= 6 ? "1–6" : "7–12");
            }
            case BIT_OF_THE_HEAD -> {
                flip(office.head, random.nextInt((int) Files.size(office.head)));
                return "head";
            }
            case EARLIER_HEAD -> {
                String log = Files.readString(office.log);
                office.chainAnew(lines.subList(0, number - 1), ENTRIES);
                Files.writeString(office.log, log);
                return number == ENTRIES
                        ? "Entry 14 was written but never acknowledged"
                        : "stands no. " + Finding.range(number, ENTRIES);
            }
            case REMOVED_HEAD -> {
                Files.delete(office.head);
                return "register.head is missing";
            }
            case REMOVED_LOG -> {
                Files.delete(office.log);
                return "Missing at the end: entry no. 1–14.";
            }
            case BIT_OF_THE_CHECKPOINTS -> {
                flip(office.checkpoints, random.nextInt((int) Files.size(office.checkpoints)));
                return " of the checkpoints ";
            }
            case CHANGED_CASE -> {
                flip(file, random.nextInt((int) Files.size(file)));
                return "Entry " + number + ": its case file was changed (" + file.getFileName() + ").";
            }
            case REMOVED_CASE -> {
                Files.delete(file);
                return "Entry " + number + ": its case file is missing (" + file.getFileName() + ").";
            }
        }
        throw new IllegalArgumentException(tampering.name());
    }

    private void flip(Path file, int place) throws IOException {
        byte[] content = Files.readAllBytes(file);
        content[place] ^= (byte) (1 << random.nextInt(8));
        Files.write(file, content);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
