package vn.kycuong.pack;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.kycuong.fault.Fault.Place;
import vn.kycuong.fault.Kind;
import vn.kycuong.fault.Nearest;

/** Reads one table of a pack. A row with a fault is told and left out; reading goes on, so that all faults are told. */
final class TableReader {

    private final PackFiles files;
    private final String path;
    private final Faults faults;

    TableReader(PackFiles files, String path, Faults faults) {
        this.files = files;
        this.path = path;
        this.faults = faults;
    }

    /**
     * Reads the rows.
     *
     * @param columns every column that the table must have, in any order; others are faults
     * @param read makes a value of a row; what it finds wrong it tells the row
     */
    <T> List<T> rows(List<String> columns, Function<TableCells, T> read) {
        int before = faults.count();
        List<T> rows = readable(columns, read);
        if (faults.count() > before) {
            faults.readInPart(path);
        }
        return rows;
    }

    private <T> List<T> readable(List<String> columns, Function<TableCells, T> read) {
        if (!files.has(path)) {
            faults.tell(new Place(path, 0, ""), "", Kind.NO_FILE, path);
            return List.of();
        }
        List<CsvRecord> records = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text())) {
            csv.forEach(records::add);
            Optional<List<String>> header = header(records, columns);
            return header.isEmpty() ? List.of() : rows(header.get(), records.subList(1, records.size()), read);
        } catch (CsvParseException e) {
            faults.tell(new Place(path, lineAfter(records), ""), "", Kind.BROKEN_QUOTES);
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int lineAfter(List<CsvRecord> records) {
        if (records.isEmpty()) {
            return 1;
        }
        CsvRecord last = records.get(records.size() - 1);
        long breaks = last.getFields().stream()
                .flatMapToInt(String::chars)
                .filter(letter -> letter == '\n')
                .count();
        return (int) (last.getStartingLineNumber() + breaks + 1);
    }

    private String text() {
        String text = files.text(path);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private Optional<List<String>> header(List<CsvRecord> records, List<String> columns) {
        if (records.isEmpty()) {
            faults.tell(new Place(path, 0, ""), "", Kind.NO_HEADER, String.join(",", columns));
            return Optional.empty();
        }
        List<String> header =
                records.get(0).getFields().stream().map(String::strip).toList();
        int before = faults.count();
        for (String name : header) {
            if (!columns.contains(name)) {
                faults.tell(new Place(path, 1, name), "", Kind.UNKNOWN_COLUMN, Nearest.to(name, columns));
            } else if (header.indexOf(name) != header.lastIndexOf(name)) {
                faults.tell(new Place(path, 1, name), "", Kind.REPEATED_COLUMN);
            }
        }
        columns.stream()
                .filter(name -> !header.contains(name))
                .forEach(name -> faults.tell(new Place(path, 1, ""), "", Kind.MISSING_COLUMN, name));
        return faults.count() > before ? Optional.empty() : Optional.of(header);
    }

    private <T> List<T> rows(List<String> header, List<CsvRecord> records, Function<TableCells, T> read) {
        List<T> rows = new ArrayList<>();
        for (CsvRecord row : records) {
            int line = (int) row.getStartingLineNumber();
            if (row.getFieldCount() > header.size()) {
                faults.tell(
                        new Place(path, line, ""),
                        "",
                        Kind.SURPLUS_CELLS,
                        Integer.toString(row.getFieldCount()),
                        Integer.toString(header.size()));
                continue;
            }
            int before = faults.count();
            try {
                T value = read.apply(new TableCells(path, line, header, row.getFields(), faults));
                if (faults.count() == before) {
                    rows.add(value);
                }
            } catch (UnreadableCellException e) {
                continue; // the fault is told, the row cannot be made
            }
        }
        return rows;
    }
}
