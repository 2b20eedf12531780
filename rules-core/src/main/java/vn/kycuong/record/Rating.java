package vn.kycuong.record;

import static java.util.Objects.requireNonNull;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import vn.kycuong.record.Words.Grade;
import vn.kycuong.record.Words.RatingPeriod;

/**
 * A quality classification (xếp loại chất lượng). It counts from the last day of its period.
 *
 * @param id the key
 * @param officerId the officer rated
 * @param year the year rated
 * @param period the period rated; empty: the whole year
 * @param grade the grade given
 * @param score the score, 0 to 100
 */
@RecordBuilder
public record Rating(
        String id,
        String officerId,
        int year,
        @Nullable RatingPeriod period,
        @Nullable Grade grade,
        @Nullable BigDecimal score)
        implements Recorded {

    /** Refuses a row without what must be filled. */
    public Rating {
        requireNonNull(id, "id");
        requireNonNull(officerId, "officerId");
    }

    @Override
    public RecordFile file() {
        return RecordFile.RATINGS;
    }

    @Override
    public String holder() {
        return officerId;
    }

    @Override
    public boolean isSeenOn(LocalDate day) {
        return !countsFrom().isAfter(day);
    }

    /**
     * The day from which this rating counts.
     *
     * @return the last day of the period it covers
     */
    public LocalDate countsFrom() {
        int month = period == null || period == RatingPeriod.YEAR ? 12 : 3 * period.ordinal();
        return YearMonth.of(year, month).atEndOfMonth();
    }
}
