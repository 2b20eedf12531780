package vn.kycuong.office.archive;

import java.io.IOException;
import java.util.Map;
import vn.kycuong.record.RecordRef.CodePoints;

/**
 * A line of {@code evaluation.jsonl}.
 *
 * @param number its number in the file, from 1
 * @param text the line
 * @param json its values; empty if it cannot be read
 * @param subject whom it is about
 */
record ResultLine(long number, String text, Map<String, Object> json, Subject subject) {

    /**
     * Whom a line is about, in the order of the lines: the header, then each unit before its officers, and after them those of
     * other units who headed it.
     *
     * @param unit the unit; empty for the header
     * @param officer the officer; empty for the unit itself
     * @param guest whether the officer belongs to another unit
     */
    record Subject(String unit, String officer, boolean guest) implements Comparable<Subject> {

        static final Subject HEADER = new Subject("", "", false);

        @Override
        public int compareTo(Subject other) {
            int byUnit = CodePoints.compare(unit, other.unit);
            int byGuest = Boolean.compare(guest, other.guest);
            int byPlace = byUnit != 0 ? byUnit : byGuest;
            return byPlace != 0 ? byPlace : CodePoints.compare(officer, other.officer);
        }
    }

    private static final Subject UNREADABLE = new Subject("?", "", false);

    static ResultLine of(long number, String text) {
        try {
            Map<String, Object> json = Json.object(text);
            return new ResultLine(number, text, json, subject(json));
        } catch (IOException | IllegalArgumentException e) {
            return new ResultLine(number, text, Map.of(), UNREADABLE);
        }
    }

    private static Subject subject(Map<String, Object> json) {
        if (json.containsKey("format")) {
            return Subject.HEADER;
        }
        String id = Json.text(json, "id");
        String kind = Json.text(json, "subject");
        return kind.equals("unit")
                ? new Subject(id, "", false)
                : new Subject(Json.text(json, "unit"), id, kind.equals("head"));
    }

    boolean isReadable() {
        return !json.isEmpty();
    }
}
