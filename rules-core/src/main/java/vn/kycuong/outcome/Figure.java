package vn.kycuong.outcome;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kycuong.fact.Fact;
import vn.kycuong.fact.Subjects.Bearer;
import vn.kycuong.law.Amount;
import vn.kycuong.law.FigureId.FigureDefinition;

/**
 * A figure of a bearer: what is on record without the excused records, and what it would be with them put back.
 *
 * @param definition what is measured
 * @param bearer of whom
 * @param amount without the excused; null where there is nothing to measure
 * @param evidence the records that count against the bearer
 * @param amountPutBack with the excused put back
 * @param excused the records left out that would count against the bearer with all of them put back
 * @param undecided the records that would count if their cause, which is not established, were the officer
 * @param amountWithUndecided what it would be if they did
 */
public record Figure(
        FigureDefinition definition,
        Bearer bearer,
        @Nullable Amount amount,
        List<Fact> evidence,
        @Nullable Amount amountPutBack,
        List<Fact> excused,
        List<Fact> undecided,
        @Nullable Amount amountWithUndecided) {

    /**
     * Whether a record is left out of a figure: its cause excuses there, or a circumstance exempts it everywhere.
     *
     * @param definition the figure
     * @param fact the record
     * @return whether it is left out
     */
    public static boolean isExcused(FigureDefinition definition, Fact fact) {
        return fact.holding().isExempt() || hasExcusingCause(definition, fact);
    }

    /**
     * Whether the cause of a record excuses it in a figure.
     *
     * @param definition the figure
     * @param fact the record
     * @return whether it does
     */
    public static boolean hasExcusingCause(FigureDefinition definition, Fact fact) {
        return fact.cause() != null && definition.excusingCauses().contains(fact.cause());
    }
}
