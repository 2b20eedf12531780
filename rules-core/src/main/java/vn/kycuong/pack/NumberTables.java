package vn.kycuong.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.kycuong.fault.Kind;
import vn.kycuong.law.Policy.Parameter;
import vn.kycuong.law.Threshold.Origin;
import vn.kycuong.law.WorkCalendar;

/** The tables of numbers and days: the parameters and the calendar. */
record NumberTables(Tables tables) {

    List<Parameter> parameters() {
        String header = "id,value,unit,valid_from,valid_to,origin,provision,note";
        return tables.read(
                "parameters",
                header,
                cells -> new Parameter(
                        cells.required("id"),
                        number(cells),
                        cells.required("unit"),
                        cells.validity(),
                        cells.word("origin", Origin.values()),
                        cells.required("provision"),
                        cells.row()));
    }

    private static long number(TableCells cells) {
        if (cells.text("unit").equals("yes_no")) {
            return cells.either("value", "false", "true") ? 1 : 0;
        }
        return cells.requiredCount("value");
    }

    WorkCalendar calendar() {
        List<LocalDate> off = new ArrayList<>();
        List<LocalDate> worked = new ArrayList<>();
        Map<LocalDate, Integer> lines = new HashMap<>();
        tables.read("calendar", "date,kind,occasion,confidence,provision", cells -> {
            LocalDate day = cells.requiredDate("date");
            Integer earlier = lines.putIfAbsent(day, cells.row().line());
            if (earlier != null) {
                cells.tell("date", Kind.REPEATED_ID, earlier.toString());
            }
            return (cells.either("kind", "off", "working") ? worked : off).add(day);
        });
        return WorkCalendar.of(off, worked);
    }
}
