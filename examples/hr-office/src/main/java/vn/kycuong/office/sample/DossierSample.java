package vn.kycuong.office.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kycuong.office.sample.Body.Person;
import vn.kycuong.record.RecordFile;
import vn.kycuong.record.Words.Cause;
import vn.kycuong.record.Words.Outcome;

/** What was filed and how it was resolved: most in time, the rest late for all the reasons that there are. */
final class DossierSample {

    /** The first dossiers are late by their officers and had consequences, so that liability can be seen. */
    private static final int PLANTED = 8;

    private static final int PROCEDURES = 120;

    private final Chance chance;
    private final List<Body> bodies;

    DossierSample(Chance chance, List<Body> bodies) {
        this.chance = chance;
        this.bodies = bodies;
    }

    void write(Map<RecordFile, SampleFile> tables, int dossiers) {
        SampleFile file = Sample.table(tables, RecordFile.DOSSIERS);
        for (int number = 1; number <= dossiers; number++) {
            boolean planted = number <= PLANTED;
            Body body = planted ? bodies.get(0) : body(number);
            Person person = planted ? body.people().get(1 + number % 2) : body.worker(chance);
            LocalDate received = planted
                    ? LocalDate.of(2024, 9, 2).plusDays(number)
                    : chance.day(Sample.FIRST_DAY, Sample.LAST_DAY.minusDays(10));
            write(file, "HS-%07d".formatted(number), body, person, received, planted);
        }
    }

    /** The first two bodies get a fair share of a small sample. */
    private Body body(int number) {
        return number % 40 == 1 ? bodies.get(number / 40 % 2) : chance.one(bodies);
    }

    private void write(SampleFile file, String id, Body body, Person person, LocalDate received, boolean planted) {
        int careless = 18 - body.careful() - person.careful();
        LocalDateTime receivedAt = received.atTime(chance.between(7, 16), chance.between(0, 59));
        LocalDate due = workday(received.plusDays(chance.between(5, 30)));
        boolean late = planted || chance.percent(2 + 2 * careless);
        LocalDate finished = finished(received, due, late, planted);
        Cause cause = !late ? null : planted ? Cause.OFFICER : cause();
        boolean apologised = late && !planted && chance.percent(90 - 4 * careless);
        Outcome outcome = finished == null ? null : chance.percent(4) ? Outcome.REFUSED : outcome();
        file.row(
                id,
                "1.%06d.000.00.00.H19".formatted(4000 + chance.between(1, PROCEDURES)),
                body.id(),
                person.id(),
                receivedAt,
                transferred(receivedAt, careless),
                due,
                finished,
                outcome,
                outcome == Outcome.REFUSED ? (Object) !chance.percent(3 * careless) : null,
                !chance.percent(careless / 4),
                chance.percent(careless / 2) ? 2 : chance.between(0, 1),
                late && chance.percent(20) ? chance.between(1, 3) : 0,
                cause,
                apologised ? due.minusDays(chance.between(1, 3)) : null,
                apologised ? (Object) !chance.in(12) : null,
                late && (apologised || chance.in(3)) ? due.plusDays(chance.between(5, 15)) : null,
                late && chance.in(15) ? 2 : late ? 1 : 0,
                planted || (cause == Cause.OFFICER && chance.in(40)) ? "KN-" + id : null,
                planted && person.equals(body.people().get(1)) ? (Object) true : null,
                chance.percent(60));
    }

    private @Nullable LocalDate finished(LocalDate received, LocalDate due, boolean late, boolean planted) {
        if (planted) {
            return due.plusDays(30);
        }
        if (late) {
            return chance.in(12) ? null : due.plusDays(chance.in(3) ? chance.between(15, 60) : chance.between(3, 14));
        }
        return due.isAfter(Sample.LAST_DAY) ? null : chance.day(received, due);
    }

    private static LocalDate workday(LocalDate day) {
        int past = day.getDayOfWeek().getValue() - DayOfWeek.FRIDAY.getValue();
        return past > 0 ? day.plusDays(3L - past) : day;
    }

    private @Nullable LocalDateTime transferred(LocalDateTime received, int careless) {
        if (chance.in(30)) {
            return null;
        }
        boolean sameDay = received.getHour() < 15;
        LocalDateTime inTime = sameDay ? received.plusMinutes(30) : received.plusHours(16);
        return chance.percent(careless / 3) ? inTime.plusDays(4) : inTime;
    }

    private @Nullable Cause cause() {
        int dice = chance.between(1, 100);
        return dice <= 45
                ? Cause.OFFICER
                : dice <= 65
                        ? Cause.OTHER_BODY
                        : dice <= 77
                                ? Cause.APPLICANT
                                : dice <= 80 ? Cause.FORCE_MAJEURE : dice <= 85 ? Cause.SYSTEM : null;
    }

    private Outcome outcome() {
        return chance.percent(3) ? Outcome.WITHDRAWN : Outcome.GRANTED;
    }
}
