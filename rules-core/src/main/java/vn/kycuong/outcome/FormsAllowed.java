package vn.kycuong.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.kycuong.law.DisciplineLaw.Gap;
import vn.kycuong.law.Policy.TableRow;
import vn.kycuong.record.DisciplineWords.Form;
import vn.kycuong.record.RecordRef;

/**
 * Which form of discipline the law allows for concluded violations. Competent people conclude the violation, its
 * severity and the form.
 *
 * @param regime the regime of the case considered last, or null before the first
 * @param form the one form that follows, or null
 * @param candidates the forms that may be meant
 * @param floor what is certain below a gap, or null
 * @param gap why no form follows, or null if one does
 * @param violations each violation by key
 * @param deadline the earliest day by which a violation must be decided
 * @param daysLeft days from the last day of the period to the deadline, negative once it is past
 * @param notes what else is to be known, sorted
 */
public record FormsAllowed(
        @Nullable String regime,
        @Nullable Form form,
        List<Form> candidates,
        @Nullable Form floor,
        @Nullable Gap gap,
        List<OfViolation> violations,
        LocalDate deadline,
        long daysLeft,
        List<String> notes) {

    /** Keeps its own copies. */
    public FormsAllowed {
        candidates = List.copyOf(candidates);
        violations = List.copyOf(violations);
        notes = notes.stream().distinct().sorted().toList();
    }

    /** How a form was found. */
    public enum Basis {
        /** As for a first violation. */
        FIRST,
        /** As for a repeat of the same act. */
        REPEAT,
        /** As for a violation under a decision in force. */
        SERVING;

        /** {@return the word in results} */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What the law says of one violation.
     *
     * @param id the violation
     * @param form its form, or null
     * @param gap why it has none, or null
     * @param basis how the form was found
     * @param limitation the last day on which the violation can be acted on, or null if it never expires
     * @param regimeOfAct the regime on the day of the act, or null before the first
     * @param formThen the form under that regime, or null where the regime is the same or names none
     * @param rows the rows of the tables that were used, in the order of use
     */
    public record OfViolation(
            RecordRef id,
            @Nullable Form form,
            @Nullable Gap gap,
            Basis basis,
            @Nullable LocalDate limitation,
            @Nullable String regimeOfAct,
            @Nullable Form formThen,
            List<TableRow> rows) {

        /** Keeps its own copy. */
        public OfViolation {
            rows = List.copyOf(rows);
        }
    }
}
