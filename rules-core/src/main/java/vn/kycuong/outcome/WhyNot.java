package vn.kycuong.outcome;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kycuong.law.Amount;
import vn.kycuong.law.FigureId;
import vn.kycuong.law.Period;
import vn.kycuong.law.Threshold;
import vn.kycuong.outcome.Explanation.LeftOut;
import vn.kycuong.outcome.Finding.Reason;
import vn.kycuong.outcome.Finding.Status;
import vn.kycuong.record.RecordFile;
import vn.kycuong.record.RecordRef;

/**
 * Why a threshold did not match: how far the figure is from it, and which condition failed first. Immutable.
 *
 * @param figure the figure
 * @param status what is found of the figure as a whole
 * @param threshold the row that did not match, or null where no row was in question
 * @param amount what the figure comes to, or null where there is nothing to measure
 * @param unmet the conditions that failed, the first that failed first; never empty
 * @param matchesPutBack whether the row would match with the records left out put back
 * @param leftOut the records left out that would count
 * @param undecided the records that would count if their cause, which is not established, were the officer
 * @param matchesWithUndecided whether the row would match if they did
 * @param days the head's own days that were measured; null for any other bearer
 */
public record WhyNot(
        FigureId figure,
        Status status,
        @Nullable Threshold threshold,
        @Nullable Amount amount,
        List<Unmet> unmet,
        boolean matchesPutBack,
        List<LeftOut> leftOut,
        List<RecordRef> undecided,
        boolean matchesWithUndecided,
        @Nullable Period days) {

    /** Keeps its own copies. */
    public WhyNot {
        unmet = List.copyOf(unmet);
        leftOut = List.copyOf(leftOut);
        undecided = RecordRef.inOrder(undecided);
    }

    /** A condition that failed. */
    public sealed interface Unmet {

        /** The obligation is not in force in the period. */
        record NotInForce() implements Unmet {}

        /**
         * The unit has not the one head who bears the obligation.
         *
         * @param reason none, or more than one
         */
        record NoBearer(Reason.Plain reason) implements Unmet {}

        /**
         * A register was not supplied, so that nothing can be concluded from what is not on record.
         *
         * @param file the register
         */
        record NotSupplied(RecordFile file) implements Unmet {}

        /**
         * A column is not known, so that nothing can be concluded from its cells.
         *
         * @param file the register
         * @param column the column
         */
        record ColumnNotKnown(RecordFile file, String column) implements Unmet {}

        /**
         * Rows were rejected that name the subject, so that the register is not whole.
         *
         * @param file the register
         * @param rows how many
         */
        record RowsRejected(RecordFile file, int rows) implements Unmet {}

        /**
         * The cases are too small a share of the dossiers that the officer handled.
         *
         * @param have how many cases there are
         * @param of of how many dossiers
         * @param rejected how many more there may be, in rows that were rejected
         * @param least the percentage that it takes
         */
        record SmallShare(long have, long of, int rejected, BigDecimal least) implements Unmet {}

        /**
         * A measure of personnel is not asked for somebody who no longer heads the unit.
         */
        record NoLongerHead() implements Unmet {}

        /**
         * The figure does not reach the value.
         *
         * @param have what is counted: the figure, or the numerator of a percentage
         * @param needed from which number on the row would compare, the denominator unchanged; null without denominator
         */
        record Short(BigDecimal have, @Nullable BigDecimal needed) implements Unmet {}

        /**
         * There are too few cases.
         *
         * @param have how many there are
         * @param least how many it takes
         */
        record TooFewCases(BigDecimal have, long least) implements Unmet {}

        /**
         * The head has not been in post long enough.
         *
         * @param days how many days in post
         * @param least how many it takes
         */
        record NewInPost(long days, long least) implements Unmet {}
    }
}
