package vn.kycuong.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.kycuong.fact.Fact.Holding;
import vn.kycuong.record.Rating;
import vn.kycuong.record.Words.Grade;
import vn.kycuong.record.Words.RatingPeriod;

/**
 * A quality classification.
 *
 * @param rating the rating
 * @param holding who was rated
 * @param knowledge from where it is looked at
 */
public record RatingFact(Rating rating, Holding holding, Knowledge knowledge) implements Fact {

    @Override
    public Rating row() {
        return rating;
    }

    /**
     * Whether the rating counts from a day within so many months to the last day of the period.
     *
     * @param months the number of months
     * @return whether it does
     */
    public boolean countsWithinMonths(long months) {
        return knowledge.isWithinMonths(rating.countsFrom(), months);
    }

    /** {@return whether its grade is that the work was not completed} */
    public boolean isNotCompleted() {
        return rating.grade() == Grade.NOT_COMPLETED;
    }

    /**
     * Whether it has no grade, and a score below a bound.
     *
     * @param bound the bound
     * @return whether it has
     */
    public boolean ungradedBelow(long bound) {
        return rating.grade() == null
                && rating.score() != null
                && rating.score().compareTo(BigDecimal.valueOf(bound)) < 0;
    }

    /**
     * Whether it rates the year after that of another.
     *
     * @param earlier the other rating
     * @return whether it does
     */
    public boolean follows(RatingFact earlier) {
        return year() == earlier.year() + 1;
    }

    /** {@return whether it covers a whole year} */
    public boolean isYearly() {
        return rating.period() == null || rating.period() == RatingPeriod.YEAR;
    }

    /** {@return the year rated} */
    public int year() {
        return rating.year();
    }

    @Override
    public @Nullable String unitId() {
        return null;
    }

    /** {@return the officer rated} */
    public String officerId() {
        return rating.officerId();
    }
}
