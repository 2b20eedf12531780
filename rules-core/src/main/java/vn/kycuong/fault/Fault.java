package vn.kycuong.fault;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * Something that is wrong with an input.
 *
 * @param place where
 * @param value the value found, cut if it is very long; empty if there is none to show
 * @param kind what is wrong about it
 * @param details what the message names besides, for example the nearest known name
 */
public record Fault(Place place, String value, Kind kind, List<String> details) implements Serializable {

    private static final int LONGEST_VALUE = 200;

    /** Keeps its own copy, and cuts a very long value. */
    public Fault {
        details = List.copyOf(details);
        if (value.length() > LONGEST_VALUE) {
            value = value.substring(0, value.offsetByCodePoints(0, LONGEST_VALUE / 2)) + "…";
        }
    }

    /**
     * A fault.
     *
     * @param place where
     * @param value the value found
     * @param kind what is wrong about it
     * @param details what the message names besides
     * @return the fault
     */
    public static Fault of(Place place, String value, Kind kind, String... details) {
        return new Fault(place, value, kind, Arrays.asList(details));
    }

    /**
     * The same fault, further down.
     *
     * @param lines by how many lines
     * @return a copy
     */
    public Fault movedBy(int lines) {
        Place moved = new Place(place.file(), place.line() + lines, place.column());
        return new Fault(moved, value, kind, details);
    }

    /**
     * What is wrong.
     *
     * @param language the language
     * @return a phrase
     */
    public String problem(Language language) {
        return Texts.text(language, kind.key(), details);
    }

    /**
     * How to mend it.
     *
     * @param language the language
     * @return a sentence that begins with "Maybe", empty if nothing can be advised
     */
    public String mend(Language language) {
        return Texts.text(language, kind.key() + ".mend", details);
    }

    /**
     * The whole message: place, value and problem, and the mend on a line of its own.
     *
     * @param language the language
     * @return the message
     */
    public String message(Language language) {
        String where = place.text(language);
        String shown = value.isEmpty() ? "" : " (" + value + ")";
        String mend = mend(language);
        return where + shown + ": " + problem(language) + (mend.isEmpty() ? "" : "\n" + mend);
    }

    /**
     * A place in an input.
     *
     * @param file the file, as its user calls it
     * @param line the line, 1 for the header; 0 for the whole file
     * @param column the column; empty for the whole line
     */
    public record Place(String file, int line, String column) implements Serializable {

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
}
