package vn.kycuong.office.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.kycuong.office.sample.Body.Person;

/**
 * A dossier as it came in, and how long it waited.
 *
 * @param id its key
 * @param body the unit that resolves it
 * @param person the officer who does
 * @param procedure what is applied for
 * @param receivedAt when it was received
 * @param transferredAt when it went to the unit, or null if nobody wrote that down
 * @param due the date promised
 * @param waiting the time in which it waited, or null if it did not
 * @param planted whether it is one of those that are late so that liability can be seen
 */
record Filing(
        String id,
        Body body,
        Person person,
        Procedure procedure,
        LocalDateTime receivedAt,
        @Nullable LocalDateTime transferredAt,
        LocalDate due,
        @Nullable Wait waiting,
        boolean planted) {

    /**
     * A time in which a dossier waits.
     *
     * @param start its first day
     * @param end the day on which work went on, or null if it waits still
     */
    record Wait(LocalDate start, @Nullable LocalDate end) {}

    /** The day until which it is in time, moved by what it waited; null if it waits still. */
    @Nullable
    LocalDate dueDay(Workdays workdays) {
        if (waiting == null) {
            return due;
        }
        if (waiting.end() == null) {
            return null;
        }
        LocalDate last = waiting.end().minusDays(1);
        LocalDate counted = last.isAfter(due) ? due : last;
        LocalDate received = receivedAt.toLocalDate();
        LocalDate before = waiting.start().minusDays(1);
        int waited = workdays.between(before.isBefore(received) ? received : before, counted);
        return workdays.plus(last.isAfter(due) ? last : due, waited);
    }

    /** The first day on which it can be finished. */
    LocalDate workedFrom(Workdays workdays) {
        if (waiting != null && waiting.end() != null) {
            return waiting.end();
        }
        return workdays.from((transferredAt == null ? receivedAt : transferredAt).toLocalDate());
    }
}
