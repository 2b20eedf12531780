package vn.kycuong.benchmarks.peer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A decision table that is written once for every engine that reads such tables. The first row that fits decides.
 *
 * @param name its name
 * @param type of which type its result is
 * @param inputs its columns
 * @param rows its rows: a cell for each input, then the result
 */
record DecisionTable(String name, String type, List<Input> inputs, List<List<String>> rows) {

    /** A cell that always fits. */
    static final String ANY = "-";

    /**
     * A column.
     *
     * @param name the property that it reads
     * @param type {@code boolean}, {@code integer}, {@code double} or {@code string}
     */
    record Input(String name, String type) {

        private static Input of(String cell) {
            String[] words = cell.split(" ", 2);
            return new Input(words[0], words[1]);
        }
    }

    /** Every table. */
    static List<DecisionTable> all() {
        List<DecisionTable> tables = new ArrayList<>();
        for (String block : text().split("\n\n")) {
            List<String> lines = block.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            if (!lines.isEmpty()) {
                tables.add(of(lines));
            }
        }
        return tables;
    }

    private static DecisionTable of(List<String> lines) {
        String[] title = lines.get(0).split(" ", 2);
        return new DecisionTable(
                title[0],
                title[1],
                cells(lines.get(1)).stream().map(Input::of).toList(),
                lines.stream().skip(2).map(DecisionTable::cells).toList());
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|")).map(String::strip).toList();
    }

    private static String text() {
        try (InputStream tables = DecisionTable.class.getResourceAsStream("tables.txt")) {
            if (tables == null) {
                throw new IllegalStateException("There is no resource (tables.txt).");
            }
            return new String(tables.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A cell as FEEL and Zen write it: texts in quotes. */
    static String quoted(String cell, String type) {
        return type.equals("string") && !cell.equals(ANY) ? '"' + cell + '"' : cell;
    }
}
