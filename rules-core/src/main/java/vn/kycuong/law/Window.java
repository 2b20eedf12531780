package vn.kycuong.law;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;

/**
 * P: the period of an evaluation cut to the days on which an obligation is in force. Rules match it by obligation.
 *
 * @param obligation the id of the obligation
 * @param from the first day
 * @param to the last day of the period
 */
public record Window(String obligation, LocalDate from, LocalDate to) {

    /**
     * Cuts a period to the days of an obligation.
     *
     * @param obligation the id of the obligation
     * @param inForce the days on which it is in force
     * @param period the period
     * @return the window, or empty if they share no day
     */
    public static Optional<Window> of(String obligation, Validity inForce, Period period) {
        if (!inForce.meets(period)) {
            return Optional.empty();
        }
        LocalDate from =
                inForce.from() == null || inForce.from().isBefore(period.from()) ? period.from() : inForce.from();
        LocalDate to = inForce.to() == null || inForce.to().isAfter(period.to()) ? period.to() : inForce.to();
        return Optional.of(new Window(obligation, from, to));
    }

    /**
     * Whether a day lies in P.
     *
     * @param day the day
     * @return whether it does
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /**
     * The year of the last day.
     *
     * @return the calendar year
     */
    public int year() {
        return to.getYear();
    }

    /**
     * The half-years in P: its whole months by 6, rounded down. The whole months are the greatest number of months that,
     * added to the first day, do not pass the day after the last.
     *
     * @return the number of half-years
     */
    public long halfYears() {
        LocalDate after = to.plusDays(1);
        long months = ChronoUnit.MONTHS.between(from, after) + 1;
        while (from.plusMonths(months).isAfter(after)) {
            months--;
        }
        return months / 6;
    }

    /**
     * The two neighbours furthest apart among the first day, the days given, and the last day.
     *
     * @param days days in P, in any order
     * @return from one to the other; of several alike the first
     */
    public Period longestGap(Collection<LocalDate> days) {
        return LongestGap.among(from, days, to);
    }
}
