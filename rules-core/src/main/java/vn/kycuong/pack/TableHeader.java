package vn.kycuong.pack;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import java.util.Optional;
import vn.kycuong.fault.Fault.Place;
import vn.kycuong.fault.Kind;
import vn.kycuong.fault.Nearest;

/** The header of a table: every column that it must have, in any order, each once. */
final class TableHeader {

    private TableHeader() {}

    /** The names of the columns as they stand, or empty if they are not those; then each fault is told. */
    static Optional<List<String>> of(String path, List<CsvRecord> records, List<String> columns, Faults faults) {
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
}
