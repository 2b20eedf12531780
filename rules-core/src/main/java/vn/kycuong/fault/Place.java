package vn.kycuong.fault;

import java.util.List;

/**
 * A place in an input.
 *
 * @param file the file, as its user calls it
 * @param line the line, 1 for the header; 0 for the whole file
 * @param column the column; empty for the whole line
 */
public record Place(String file, int line, String column) {

    /**
     * A whole file or folder.
     *
     * @param file its name
     * @return the place
     */
    public static Place of(String file) {
        return new Place(file, 0, "");
    }

    String text(Language language) {
        String atLine = line == 0 ? "" : ", " + Texts.text(language, "place.line", List.of(Integer.toString(line)));
        String atColumn = column.isEmpty() ? "" : ", " + Texts.text(language, "place.column", List.of(column));
        return file + atLine + atColumn;
    }
}
