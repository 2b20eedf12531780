package vn.kycuong.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import vn.kycuong.law.Policy.TableRow;
import vn.kycuong.law.Validity;

/**
 * A row as far as its days are concerned.
 *
 * @param id the question that it answers
 * @param validity when it does
 * @param row where it stands
 */
record DatedRow(String id, Validity validity, TableRow row) {

    LocalDate start() {
        return Objects.requireNonNullElse(validity.from(), LocalDate.MIN);
    }

    static <T> List<DatedRow> of(
            List<T> rows, Function<T, String> id, Function<T, Validity> validity, Function<T, TableRow> place) {
        return rows.stream()
                .map(row -> new DatedRow(id.apply(row), validity.apply(row), place.apply(row)))
                .toList();
    }

    /** Rows that have no days: they hold on all. */
    static <T> List<DatedRow> always(List<T> rows, Function<T, String> id, Function<T, TableRow> place) {
        return of(rows, id, row -> Validity.ALWAYS, place);
    }
}
