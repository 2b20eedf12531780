package vn.kycuong.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.kycuong.law.WorkCalendar;
import vn.kycuong.law.WorkCalendar.UnknownYearException;

/**
 * From where records are looked at: the last day of the period, and the calendar.
 *
 * @param day the last day of the period
 * @param calendar the working days
 * @param headSince the first day of the head who is measured, if he came after the first day of the period; else null
 * @param waiting the days on which the dossier waited that is looked at
 */
record Knowledge(
        LocalDate day, WorkCalendar calendar, @Nullable LocalDate headSince, Waiting waiting) {

    Knowledge(LocalDate day, WorkCalendar calendar) {
        this(day, calendar, null, Waiting.NEVER);
    }

    /** The same, for a dossier that waited: it alone needs a knowledge of its own. */
    Knowledge with(Waiting ofDossier) {
        return new Knowledge(day, calendar, headSince, ofDossier);
    }

    /** Working days after a first event up to a later one, or up to the last day where there is none. */
    int workingDaysFor(Fact fact, LocalDate event, @Nullable LocalDate end) {
        try {
            return calendar.workingDays(event, end == null ? day : end);
        } catch (UnknownYearException e) {
            throw e.neededBy(fact.ref());
        }
    }

    boolean isWorkingDayFor(Fact fact, LocalDate date) {
        try {
            return calendar.isWorkingDay(date);
        } catch (UnknownYearException e) {
            throw e.neededBy(fact.ref());
        }
    }

    /** Whether a day lies within so many months to the last day: after that day so many months earlier. */
    boolean isWithinMonths(LocalDate event, long months) {
        return event.isAfter(day.minusMonths(months)) && !event.isAfter(day);
    }
}
