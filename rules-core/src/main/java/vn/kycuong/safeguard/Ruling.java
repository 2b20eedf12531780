package vn.kycuong.safeguard;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kycuong.law.DisciplineLaw.Gap;
import vn.kycuong.law.Policy.TableRow;
import vn.kycuong.outcome.FormsAllowed.Basis;
import vn.kycuong.record.DisciplineWords.Form;

/**
 * What one regime says of one violation: a form, or a gap with what is certain below it.
 *
 * @param form the form, or null
 * @param gap why there is none, or null
 * @param floor what is certain below the gap, or null
 * @param basis how the form was found
 * @param rows the rows of the tables that it rests on, in the order of use
 * @param unsure whether it rests on a cell that must be verified
 */
record Ruling(
        @Nullable Form form,
        @Nullable Gap gap,
        @Nullable Form floor,
        Basis basis,
        List<TableRow> rows,
        boolean unsure) {

    static Ruling of(Form form, Basis basis, List<TableRow> rows, boolean unsure) {
        return new Ruling(form, null, null, basis, rows, unsure);
    }

    static Ruling gap(Gap gap, @Nullable Form floor, List<TableRow> rows, boolean unsure) {
        return new Ruling(null, gap, floor, Basis.FIRST, rows, unsure);
    }

    Ruling on(Basis other) {
        return new Ruling(form, gap, floor, other, rows, unsure);
    }

    /** The same ruling, resting on further rows too. */
    Ruling with(TableRow row) {
        return new Ruling(form, gap, floor, basis, union(rows, List.of(row)), unsure);
    }

    static List<TableRow> union(List<TableRow> some, List<TableRow> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }
}
