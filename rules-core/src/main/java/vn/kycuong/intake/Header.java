package vn.kycuong.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.kycuong.fault.Fault.Place;
import vn.kycuong.fault.Kind;
import vn.kycuong.fault.Nearest;
import vn.kycuong.record.Column;
import vn.kycuong.record.RecordFile;

/**
 * The header row of a file: which column stands where.
 *
 * @param columns for each cell of a row, the place of its column in the contract
 * @param width how many cells it has, with the empty ones at the end
 */
record Header(int[] columns, int width) {

    Header(int[] columns) {
        this(columns, columns.length);
    }

    /** Reads the names of a header row on a line, in English or as the template gives them in Vietnamese. */
    static Header of(RecordFile file, int line, List<String> names) throws UnusableRecordsException {
        Map<String, Integer> known = new HashMap<>();
        List<Column> all = file.columns();
        for (int i = 0; i < all.size(); i++) {
            known.put(plain(all.get(i).name()), i);
            known.put(plain(all.get(i).alias()), i);
        }
        List<Integer> columns = new ArrayList<>();
        for (String name : names.subList(0, filled(names))) {
            Integer column = known.get(plain(name));
            if (column == null) {
                throw stop(file, line, name, Kind.UNKNOWN_COLUMN, nearest(name, all));
            }
            if (columns.contains(column)) {
                throw stop(file, line, name, Kind.REPEATED_COLUMN, "");
            }
            columns.add(column);
        }
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).required() && !columns.contains(i)) {
                throw stop(file, line, "", Kind.MISSING_COLUMN, all.get(i).name());
            }
        }
        return new Header(columns.stream().mapToInt(Integer::intValue).toArray(), names.size());
    }

    /** The place of a column in the header, or a place behind all if it is not there. */
    int placeOf(int column) {
        for (int cell = 0; cell < columns.length; cell++) {
            if (columns[cell] == column) {
                return cell;
            }
        }
        return columns.length;
    }

    /** How many cells there are without the empty ones at the end, which are no columns. */
    static int filled(List<String> names) {
        int filled = names.size();
        while (filled > 0 && plain(names.get(filled - 1)).isEmpty()) {
            filled--;
        }
        return filled;
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}\\u0085\\u200B\\u2060\\uFEFF]+", " ")
                .strip()
                .replaceAll("^=\"(.*)\"$", "$1")
                .strip();
    }

    private static String nearest(String name, List<Column> all) {
        List<String> names = new ArrayList<>();
        all.forEach(column -> names.add(column.name()));
        all.forEach(column -> names.add(column.alias()));
        return Nearest.to(name, names);
    }

    private static UnusableRecordsException stop(RecordFile file, int line, String name, Kind kind, String detail) {
        return UnusableRecordsException.at(new Place(file.fileName() + ".csv", line, name), kind, detail);
    }
}
