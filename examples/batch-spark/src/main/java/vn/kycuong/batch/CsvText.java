package vn.kycuong.batch;

import java.util.List;

/** Rows as CSV, for what was stored otherwise: so that one reader reads all. */
final class CsvText {

    private CsvText() {}

    /** A line without its end: every cell in quotes. */
    static String line(List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (String cell : cells) {
            line.append(line.isEmpty() ? "\"" : ",\"")
                    .append(cell.replace("\"", "\"\""))
                    .append('"');
        }
        return line.toString();
    }
}
