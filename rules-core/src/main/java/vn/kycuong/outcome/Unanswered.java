package vn.kycuong.outcome;

import java.util.Locale;
import vn.kycuong.law.FigureId;
import vn.kycuong.law.Measure;

/**
 * A recommendation of which nothing was found that would lift it or make it lighter. Immutable.
 *
 * @param figure the figure
 * @param measure the measure that is recommended
 * @param why why there is no answer
 */
public record Unanswered(FigureId figure, Measure measure, Why why) {

    /** Why there is no answer. */
    public enum Why {
        /** It rests on more records than one answer names. */
        MANY_RECORDS,
        /** Only with too few cases left to conclude anything would it be gone. */
        FEW_CASES,
        /** It rests on what has been decided, and nothing of it may be established otherwise. */
        DECIDED,
        /** Nothing that was tried makes a difference. */
        NOT_FOUND;

        /** {@return the word in the contract} */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
