package vn.kycuong.safeguard;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kycuong.law.DisciplineLaw.Gap;
import vn.kycuong.law.Regime;
import vn.kycuong.law.RepeatRow;
import vn.kycuong.outcome.FormsAllowed.Basis;
import vn.kycuong.record.DisciplineWords.Form;

/** The form for a repeat of the same act, which is never lighter than that for a first violation. */
final class RepeatForm {

    private static final Set<Gap> FILLED_BY_REPEAT =
            EnumSet.of(Gap.STATUTORY_GAP, Gap.PRIOR_REMINDER_MISSING, Gap.MISSING_REMINDERS);

    private RepeatForm() {}

    /** What becomes of the ruling as for a first violation. */
    static Ruling after(Ruling first, Regime regime, RepeatRow row) {
        boolean unsure =
                row.confidence().mustBeVerified() || regime.repeatConfidence().mustBeVerified();
        Ruling repeat = Ruling.of(row.form(), Basis.REPEAT, Ruling.union(first.rows(), List.of(row.row())), unsure);
        if (first.gap() == null) {
            return isHeavier(row.form(), first.form())
                    ? repeat
                    : first.on(Basis.REPEAT).with(row.row());
        }
        if (!FILLED_BY_REPEAT.contains(first.gap())) {
            return first.on(Basis.REPEAT);
        }
        Form floor = first.floor();
        return floor != null && isHeavier(floor, row.form())
                ? Ruling.of(floor, Basis.REPEAT, repeat.rows(), first.unsure())
                : repeat;
    }

    private static boolean isHeavier(Form form, @Nullable Form other) {
        return other == null || form.compareTo(other) > 0;
    }
}
