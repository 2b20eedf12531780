package vn.kycuong.fact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.kycuong.law.Period;
import vn.kycuong.record.Officer;

/**
 * An officer who headed the unit, and his own days of the period: what was before and after is not his.
 *
 * @param officer the officer; he may belong to another unit
 * @param days his days, without a break
 * @param since since when he heads it, or null if that is not on record
 * @param whole whether his days are the whole period
 * @param cameLater whether his days begin after the period
 * @param lastDay whether he heads it on the last day of the period
 */
public record HeadDays(
        Officer officer, Period days, @Nullable LocalDate since, boolean whole, boolean cameLater, boolean lastDay) {

    static HeadDays of(Officer officer, Period days, @Nullable LocalDate since, Period period) {
        boolean later = days.from().isAfter(period.from());
        return new HeadDays(
                officer, days, since, days.equals(period), later, days.to().equals(period.to()));
    }

    /** {@return the first of his days, from which on what was late before is late for him; null if he was there before} */
    @Nullable
    LocalDate lateFrom() {
        return cameLater ? days.from() : null;
    }

    /** {@return how many days he was in post on the last of his days; empty if it is not known since when} */
    public OptionalLong daysInPost() {
        return since == null ? OptionalLong.empty() : OptionalLong.of(ChronoUnit.DAYS.between(since, days.to()));
    }
}
