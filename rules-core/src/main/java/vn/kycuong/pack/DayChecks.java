package vn.kycuong.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.kycuong.fault.Kind;

/**
 * What must hold of the days of rows.
 *
 * @param faults takes what does not
 */
record DayChecks(Faults faults) {

    /** On no day do two of the rows answer the same question. */
    void repeated(String column, List<DatedRow> rows) {
        Map<String, List<DatedRow>> seen = new HashMap<>();
        for (DatedRow next : rows) {
            List<DatedRow> same = seen.computeIfAbsent(next.id(), id -> new ArrayList<>());
            same.stream()
                    .filter(other -> other.validity().overlaps(next.validity()))
                    .findFirst()
                    .ifPresent(other -> faults.tell(
                            next.row(),
                            column,
                            next.id(),
                            Kind.REPEATED_ID,
                            Integer.toString(other.row().line())));
            same.add(next);
        }
    }

    /** Rows that follow each other must meet, and the last must be open. */
    void gapless(List<DatedRow> rows) {
        List<DatedRow> ordered =
                rows.stream().sorted(Comparator.comparing(DatedRow::start)).toList();
        for (int i = 0; i < ordered.size(); i++) {
            DatedRow row = ordered.get(i);
            LocalDate to = row.validity().to();
            boolean last = i == ordered.size() - 1;
            if (to != null
                    && faults.isReadWhole(row.row().file())
                    && (last || !ordered.get(i + 1).validity().holdsOn(to.plusDays(1)))) {
                faults.tell(
                        row.row(),
                        "valid_to",
                        row.id(),
                        Kind.DATE_GAP,
                        to.plusDays(1).toString());
            }
        }
    }
}
