package vn.kycuong.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import vn.kycuong.record.Column;
import vn.kycuong.record.RecordFile;

/**
 * Random records in which anything goes: officers hold rows of other units, rows name rows of any unit, keys are there
 * twice, ids lead nowhere, cells do not read.
 */
final class Population {

    /** How the files are written. */
    enum Style {
        /** Plain lines, as another store would give them back. */
        PLAIN,
        /** Signs, separators and line ends as offices have them, and lines that are no rows. */
        MIXED,
        /** Besides, cells that go over several lines. */
        LONG_CELLS
    }

    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 5, 1);

    private final Random random;
    private final Style style;
    private final int size;

    Population(long seed, Style style, int size) {
        random = new Random(seed);
        this.style = style;
        this.size = size;
    }

    Path write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (RecordFile file : RecordFile.values()) {
            if (file.compareTo(RecordFile.DOSSIERS) <= 0 || !in(style == Style.PLAIN ? 1000 : 8)) {
                write(file, folder.resolve(file.fileName() + ".csv"));
            }
        }
        return folder;
    }

    private int rows(RecordFile file) {
        return switch (file) {
            case UNITS -> 14;
            case OFFICERS -> 70;
            case DOSSIERS -> 6 * size;
            case COVERAGE -> 40;
            default -> size;
        };
    }

    private void write(RecordFile file, Path path) throws IOException {
        List<Column> columns = new ArrayList<>(file.columns());
        Collections.shuffle(columns, random);
        boolean mixed = style != Style.PLAIN;
        char separator = mixed && in(3) ? ';' : ',';
        String end = mixed && in(3) ? "\r\n" : "\n";
        StringBuilder text = new StringBuilder(mixed && in(4) ? "\uFEFF" : "");
        text.append(String.join(
                        String.valueOf(separator),
                        columns.stream().map(Column::name).toList()))
                .append(end);
        List<String> rows = new ArrayList<>();
        for (int number = 0; number < rows(file); number++) {
            rows.add(
                    number > 0 && in(file == RecordFile.UNITS ? 400 : 40)
                            ? rows.get(random.nextInt(number))
                            : row(columns, file, number, separator));
            text.append(rows.get(number))
                    .append(mixed && in(60) ? separator + "x" : "")
                    .append(end);
            text.append(mixed && in(50) ? end : "");
        }
        Files.writeString(path, text, StandardCharsets.UTF_8);
    }

    private String row(List<Column> columns, RecordFile file, int number, char separator) {
        List<String> cells = new ArrayList<>();
        for (Column column : columns) {
            int bad = file.compareTo(RecordFile.OFFICERS) <= 0 ? 900 : 400;
            String cell = !column.required() && in(3) || in(bad) ? "" : in(bad) ? "?" : cell(column, file, number);
            cells.add(cell.indexOf(separator) >= 0 || cell.indexOf('\n') >= 0 ? '"' + cell + '"' : cell);
        }
        return String.join(String.valueOf(separator), cells);
    }

    private String cell(Column column, RecordFile file, int number) {
        return switch (column.type()) {
            case KEY -> key(file, in(file == RecordFile.UNITS ? 200 : 60) ? random.nextInt(rows(file)) : number);
            case TEXT -> style == Style.LONG_CELLS && in(80) ? "Công văn\nsố " + number : "Văn bản " + number % 50;
            case REF ->
                key(
                        column.target(),
                        in(file == RecordFile.UNITS ? 300 : 150) ? -1 : random.nextInt(rows(column.target())));
            case DATE, MOMENT -> day(column, file).toString();
            case BOOLEAN -> random.nextBoolean() ? "true" : "Không";
            case COUNT -> Integer.toString(random.nextInt(4));
            case YEAR -> "2024";
            case DECIMAL -> Integer.toString(1 + random.nextInt(99));
            case WORD -> one(column.words()).word();
            case WORDS ->
                one(column.words()).word()
                        + (separatorSafe() ? "" : ";" + one(column.words()).word());
            case OBLIGATION -> "N495-3.1-end-shirking-late";
            case RECORD_REF -> {
                RecordFile target = one(List.of(RecordFile.values()).subList(0, RecordFile.CIRCUMSTANCES.ordinal()));
                yield target.fileName() + ":" + key(target, random.nextInt(rows(target)));
            }
            case FILE ->
                one(List.of(RecordFile.values()).subList(2, RecordFile.COVERAGE.ordinal()))
                        .fileName();
        };
    }

    /** Most rows end after they start. */
    private LocalDate day(Column column, RecordFile file) {
        int day = in(50) ? 0 : file.endColumn().equals(Optional.of(column.name())) ? 120 : 0;
        int days = file.startColumn().equals(Optional.of(column.name())) ? 120 : 240 - day;
        return FIRST_DAY.plusDays(day + random.nextInt(days));
    }

    private boolean separatorSafe() {
        return style == Style.PLAIN || in(2);
    }

    private static String key(RecordFile file, int number) {
        // The order by code point is not that of numbers.
        return file.name().charAt(0) + "Đ-" + (number < 0 ? "none" : Integer.toString(number * 7));
    }

    private boolean in(int cases) {
        return random.nextInt(cases) == 0;
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
