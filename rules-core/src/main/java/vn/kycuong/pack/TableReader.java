package vn.kycuong.pack;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.kycuong.fault.Fault.Place;
import vn.kycuong.fault.Kind;

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
        Optional<List<CsvRecord>> records = CsvText.records(path, files.text(path), faults);
        return records.flatMap(lines -> TableHeader.of(path, lines, columns, faults)
                        .map(header -> rows(header, lines.subList(1, lines.size()), read)))
                .orElse(List.of());
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
