package vn.kycuong.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import vn.kycuong.record.Column;
import vn.kycuong.record.RecordFile;

/** The order of the rows of a file does not matter: not to what is accepted, nor to the units, nor to the digest. */
class RowOrderTest {

    @Property(tries = 200)
    @StatisticsReport(onFailureOnly = true)
    void shuffled_rows_read_the_same(@ForAll("folders") Map<RecordFile, List<Row>> rows, @ForAll Random random) {
        Outcome inOrder = read(rows);
        Map<RecordFile, List<Row>> shuffled = new EnumMap<>(rows);
        shuffled.replaceAll((file, all) -> {
            List<Row> copy = new ArrayList<>(all);
            Collections.shuffle(copy, random);
            return copy;
        });

        Outcome outOfOrder = read(shuffled);

        assertThat(outOfOrder.accepted()).isEqualTo(inOrder.accepted());
        assertThat(outOfOrder.units()).isEqualTo(inOrder.units());
        assertThat(outOfOrder.digest()).isEqualTo(inOrder.digest());
        assertThat(withoutLines(outOfOrder)).containsExactlyInAnyOrderElementsOf(withoutLines(inOrder));
        Statistics.label("some rejected")
                .collect(!inOrder.rejected().isEmpty())
                .coverage(check -> check.check(true).percentage(share -> share > 50));
        Statistics.label("some accepted beyond units and officers")
                .collect(inOrder.accepted().entrySet().stream()
                        .anyMatch(each -> each.getKey() != RecordFile.UNITS
                                && each.getKey() != RecordFile.OFFICERS
                                && each.getValue() > 0))
                .coverage(check -> check.check(true).percentage(share -> share > 50));
    }

    private static List<String> withoutLines(Outcome outcome) {
        return outcome.rejected().stream()
                .map(fault -> fault.place().file() + " " + fault.place().column() + " " + fault.value() + fault.kind())
                .toList();
    }

    private static Outcome read(Map<RecordFile, List<Row>> rows) {
        try (Scratch scratch = new Scratch()) {
            Path path = scratch.path();
            Folder folder = new Folder(path);
            rows.forEach((file, all) -> folder.text(file.fileName() + ".csv", Csv.of(all, ',')));
            return Outcome.of(path, Reading.SLICE);
        }
    }

    @Provide
    Arbitrary<Map<RecordFile, List<Row>>> folders() {
        return Combinators.combine(Arrays.stream(RecordFile.values())
                        .map(file -> row(file).list().ofMaxSize(6))
                        .toList())
                .as(RowOrderTest::folder);
    }

    private static Map<RecordFile, List<Row>> folder(List<List<Row>> lists) {
        Map<RecordFile, List<Row>> folder = new EnumMap<>(RecordFile.class);
        folder.put(RecordFile.UNITS, new ArrayList<>(List.of(Row.of(RecordFile.UNITS, "1"))));
        folder.put(
                RecordFile.OFFICERS,
                new ArrayList<>(List.of(Row.of(RecordFile.OFFICERS, "1").with("unit_id", "1"))));
        for (List<Row> rows : lists) {
            rows.forEach(row -> folder.computeIfAbsent(row.file(), file -> new ArrayList<>())
                    .add(row));
        }
        return folder;
    }

    /** Few keys, so that rows repeat, contest and name each other. */
    private static Arbitrary<Row> row(RecordFile file) {
        List<Arbitrary<String>> cells =
                file.columns().stream().map(column -> cell(file, column)).toList();
        return Combinators.combine(cells).as(values -> {
            Row row = Row.of(file);
            for (int place = 0; place < values.size(); place++) {
                row = row.with(file.columns().get(place).name(), values.get(place));
            }
            return row;
        });
    }

    private static Arbitrary<String> cell(RecordFile file, Column column) {
        // Everything leads to units and officers: were many of them rejected, nothing would be accepted.
        int usual = file == RecordFile.UNITS || file == RecordFile.OFFICERS ? 60 : 12;
        String filled = column.required() ? "2024-07-01" : "";
        return switch (column.type()) {
            case KEY -> usual > 12 ? Arbitraries.of("2", "3") : Arbitraries.of("1", "2", "3");
            case REF -> mostly(usual, column.required() ? "1" : "", "1", "2", "9");
            case DATE, MOMENT -> mostly(usual, filled, "2/7/2024", "x");
            case BOOLEAN -> mostly(usual, "", "có");
            case RECORD_REF -> Arbitraries.of("", "dossiers:1", "tasks:2", "officers:1");
            case FILE -> Arbitraries.of("dossiers", "tasks");
            case TEXT -> Arbitraries.just("text");
            case YEAR -> Arbitraries.just("2024");
            case DECIMAL -> Arbitraries.just("1");
            case WORD -> Arbitraries.just(column.words().get(0).word());
            case COUNT, WORDS, OBLIGATION -> Arbitraries.just("");
        };
    }

    private static Arbitrary<String> mostly(int weight, String usual, String... others) {
        return Arbitraries.frequencyOf(
                Tuple.of(weight, Arbitraries.just(usual)), Tuple.of(others.length, Arbitraries.of(others)));
    }
}
