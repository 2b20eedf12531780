package vn.kycuong.intake;

import java.time.LocalDate;
import java.time.LocalTime;
import vn.kycuong.record.Moment;

/** Dates of packed rows. Those of some decades are made once and shared: records hold millions of them. */
final class RowDates {

    private static final int SHARED_DAYS = 50 * 366;
    private static final LocalDate[] SHARED = share();

    private RowDates() {}

    private static LocalDate[] share() {
        LocalDate[] dates = new LocalDate[SHARED_DAYS];
        for (int i = 0; i < SHARED_DAYS; i++) {
            dates[i] = DateParser.FIRST_DAY.plusDays(i);
        }
        return dates;
    }

    /** The number of a day; below 0 before the first that a record may name. */
    static long number(LocalDate day) {
        return day.toEpochDay() - DateParser.EPOCH;
    }

    static LocalDate date(long days) {
        return days < SHARED_DAYS ? SHARED[(int) days] : DateParser.FIRST_DAY.plusDays(days);
    }

    static Moment moment(long number) {
        LocalDate day = date(number / DateParser.TIMES);
        long second = number % DateParser.TIMES;
        return second == 0 ? Moment.on(day) : new Moment(day, LocalTime.ofSecondOfDay(second - 1));
    }

    static String text(long days) {
        return date(days).toString();
    }
}
