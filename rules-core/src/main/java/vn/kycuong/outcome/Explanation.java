package vn.kycuong.outcome;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kycuong.law.Amount;
import vn.kycuong.law.Check;
import vn.kycuong.law.FigureId;
import vn.kycuong.law.Policy.TableRow;
import vn.kycuong.law.Provision;
import vn.kycuong.law.Threshold;
import vn.kycuong.outcome.Finding.Reason;
import vn.kycuong.outcome.Recommendation.Standing;
import vn.kycuong.record.RecordRef;
import vn.kycuong.record.Suspension;

/**
 * Why a finding or a recommendation came about: taken from the match itself, as values that can be compared. Words come
 * from messages when it is shown. Immutable; two explanations of equal input are equal.
 *
 * @param threshold the row of the thresholds that led to it, or null
 * @param rows the rows of the discipline tables that led to it, in the order of use
 * @param arithmetic how the figure comes to its amount
 * @param evidence the records that count against the subject, by code point
 * @param leftOut the records left out that would count, by code point
 * @param undecided the records that would decide if their cause were the officer, by code point
 * @param safeguards what protected the subject
 * @param provisions what it rests on
 * @param toDecide what a competent person must still decide
 */
public record Explanation(
        @Nullable Threshold threshold,
        List<TableRow> rows,
        Arithmetic arithmetic,
        List<Counted> evidence,
        List<LeftOut> leftOut,
        List<Counted> undecided,
        List<Safeguard> safeguards,
        List<Cited> provisions,
        List<Check> toDecide) {

    /** Keeps its own copies. */
    public Explanation {
        rows = List.copyOf(rows);
        evidence = List.copyOf(evidence);
        leftOut = List.copyOf(leftOut);
        undecided = List.copyOf(undecided);
        safeguards = List.copyOf(safeguards);
        provisions = List.copyOf(provisions);
        toDecide = List.copyOf(toDecide);
    }

    /**
     * How a figure comes to its amount.
     *
     * @param figure the figure
     * @param from the first day of the window, or null where there is none
     * @param to the last day of the window
     * @param amount the amount without the records left out, or null where there is nothing to measure
     * @param putBack the amount with them put back, or null where there is nothing to measure
     * @param terms what the amount is made of
     */
    public record Arithmetic(
            FigureId figure,
            @Nullable LocalDate from,
            LocalDate to,
            @Nullable Amount amount,
            @Nullable Amount putBack,
            List<Term> terms) {

        /** Keeps its own copy. */
        public Arithmetic {
            terms = List.copyOf(terms);
        }
    }

    /**
     * A number that an amount is made of.
     *
     * @param name what it is, for example {@code required}
     * @param value its value, as the contract writes it
     */
    public record Term(String name, String value) {

        static Term of(String name, long value) {
            return new Term(name, Long.toString(value));
        }
    }

    /**
     * A record with the very fields that counted.
     *
     * @param id the record
     * @param fields the fields, as known on the last day of the period
     * @param through the record that it leads to and that counted with it, or null
     * @param movedDue how waiting moved its due day, or null where it did not
     */
    public record Counted(
            RecordRef id,
            List<Field> fields,
            @Nullable Counted through,
            @Nullable MovedDue movedDue) {

        /** Keeps its own copy. */
        public Counted {
            fields = List.copyOf(fields);
        }
    }

    /**
     * How waiting moved the due day of a dossier.
     *
     * @param to the due day, null if it is not reached by the last day of the period
     * @param workingDays by how many working days
     * @param times the times in which the dossier waited
     */
    public record MovedDue(@Nullable LocalDate to, int workingDays, List<Suspension> times) {

        /** Keeps its own copy. */
        public MovedDue {
            times = List.copyOf(times);
        }
    }

    /**
     * A field that counted.
     *
     * @param name the name of the column, or of what follows from columns, for example {@code late_days}
     * @param value its value, as the contract writes it, or null if it is empty
     */
    public record Field(String name, @Nullable String value) {}

    /**
     * A record that was left out.
     *
     * @param counted the record
     * @param reasons why
     */
    public record LeftOut(Counted counted, List<Reason> reasons) {

        /** Sorts the reasons. */
        public LeftOut {
            reasons = reasons.stream().sorted(Reason.order()).toList();
        }
    }

    /** What protected the subject, and by which records. */
    public sealed interface Safeguard {

        /**
         * A reason that the finding states.
         *
         * @param reason the reason
         */
        record Stated(Reason reason) implements Safeguard {}

        /**
         * The head has not been in post long enough.
         *
         * @param days how many days in post
         * @param least how many it takes
         */
        record NewInPost(long days, long least) implements Safeguard {}

        /**
         * The recommendation is closed, deferred or absorbed.
         *
         * @param standing where it stands
         * @param circumstances the circumstances that closed or defer it
         */
        record Stands(Standing standing, List<RecordRef> circumstances) implements Safeguard {

            /** Keeps its own copy. */
            public Stands {
                circumstances = List.copyOf(circumstances);
            }
        }
    }

    /**
     * A provision as cited.
     *
     * @param citation with its article where known, for example {@code ND112/8}
     * @param provision the text, with title and confidence
     */
    public record Cited(String citation, Provision provision) {}
}
