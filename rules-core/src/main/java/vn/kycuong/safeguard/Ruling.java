package vn.kycuong.safeguard;

import org.jspecify.annotations.Nullable;
import vn.kycuong.law.DisciplineLaw.Gap;
import vn.kycuong.outcome.FormsAllowed.Basis;
import vn.kycuong.record.DisciplineWords.Form;

/**
 * What one regime says of one violation: a form, or a gap with what is certain below it.
 *
 * @param form the form, or null
 * @param gap why there is none, or null
 * @param floor what is certain below the gap, or null
 * @param basis how the form was found
 * @param unsure whether it rests on a cell that must be verified
 */
record Ruling(
        @Nullable Form form, @Nullable Gap gap, @Nullable Form floor, Basis basis, boolean unsure) {

    static Ruling of(Form form, Basis basis, boolean unsure) {
        return new Ruling(form, null, null, basis, unsure);
    }

    static Ruling gap(Gap gap, @Nullable Form floor, boolean unsure) {
        return new Ruling(null, gap, floor, Basis.FIRST, unsure);
    }

    Ruling on(Basis other) {
        return new Ruling(form, gap, floor, other, unsure);
    }
}
