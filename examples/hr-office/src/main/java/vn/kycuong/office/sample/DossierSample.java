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
import vn.kycuong.record.Words.SuspensionKind;

/** What was filed and how it was resolved: most in time, the rest late for all the reasons that there are. */
final class DossierSample {

    /** The first dossiers are late by their officers and had consequences, so that liability can be seen. */
    private static final int PLANTED = 8;

    private static final int PROCEDURES = 120;

    private final Chance chance;
    private final List<Body> bodies;
    private final int lateness;
    private int suspensions;

    DossierSample(Chance chance, List<Body> bodies, int lateness) {
        this.chance = chance;
        this.bodies = bodies;
        this.lateness = lateness;
    }

    void write(Map<RecordFile, SampleFile> tables, int dossiers) {
        SampleFile file = Sample.table(tables, RecordFile.DOSSIERS);
        SampleFile waiting = Sample.table(tables, RecordFile.SUSPENSIONS);
        for (int number = 1; number <= dossiers; number++) {
            boolean planted = number <= PLANTED;
            Body body = planted ? bodies.get(0) : body(number);
            Person person = planted ? body.people().get(1 + number % 2) : body.resolver(chance);
            LocalDate received = planted
                    ? LocalDate.of(2024, 9, 2).plusDays(number)
                    : chance.day(Sample.FIRST_DAY, Sample.LAST_DAY.minusDays(10));
            String id = "HS-%07d".formatted(number);
            LocalDate due = workday(received.plusDays(chance.between(5, 30)));
            boolean waited = !planted && chance.in(20);
            LocalDate back = waited ? suspend(waiting, id, received, due) : received;
            write(file, id, body, person, received, due, back, planted);
        }
    }

    /** The first two bodies get a fair share of a small sample. */
    private Body body(int number) {
        return number % 40 == 1 ? bodies.get(number / 40 % 2) : chance.one(bodies);
    }

    /** Lets a dossier wait for somebody outside, and answers the day on which work went on. */
    private LocalDate suspend(SampleFile file, String id, LocalDate received, LocalDate due) {
        LocalDate start = received.plusDays(chance.between(1, 3));
        LocalDate end = start.plusDays(chance.between(2, 14));
        boolean open = end.isAfter(Sample.LAST_DAY);
        file.row(
                "TD-%07d".formatted(++suspensions),
                id,
                chance.one(List.of(
                        SuspensionKind.SUPPLEMENT,
                        SuspensionKind.SUPPLEMENT,
                        SuspensionKind.SUPPLEMENT,
                        SuspensionKind.FINANCE,
                        SuspensionKind.VERIFICATION,
                        SuspensionKind.APPLICANT_REQUEST)),
                start,
                open ? null : end,
                "Thông báo tạm dừng " + suspensions);
        return end.isAfter(due) ? due : end;
    }

    /** Most of what is late is late by few officers and in few procedures. */
    private boolean isLate(Person person, int procedure) {
        double officer = person.careful() == 0 ? 6 : person.careful() == 1 ? 2 : 0.25;
        double ofProcedure = procedure % 10 == 0 ? 3 : 0.78;
        return chance.permille(Math.min(900, lateness * 10 * officer * ofProcedure));
    }

    private void write(
            SampleFile file,
            String id,
            Body body,
            Person person,
            LocalDate received,
            LocalDate due,
            LocalDate back,
            boolean planted) {
        int procedure = chance.between(1, PROCEDURES);
        double slips = planted ? 50 : body.careful() < 3 ? 6 : 1.5;
        LocalDateTime receivedAt = received.atTime(chance.between(7, 16), chance.between(0, 59));
        boolean late = planted || isLate(person, procedure);
        LocalDate finished = finished(back, due, late, planted);
        Cause cause = !late ? null : planted ? Cause.OFFICER : cause();
        boolean apologised = late && !planted && chance.percent(body.careful() < 2 ? 40 : 92);
        Outcome outcome = finished == null ? null : chance.percent(4) ? Outcome.REFUSED : outcome();
        file.row(
                id,
                "1.%06d.000.00.00.H19".formatted(4000 + procedure),
                body.id(),
                person.id(),
                receivedAt,
                transferred(receivedAt, slips),
                due,
                finished,
                outcome,
                outcome == Outcome.REFUSED ? (Object) !chance.permille(10 * slips) : null,
                !chance.permille(slips),
                chance.permille(slips) ? 2 : chance.between(0, 1),
                late && chance.percent(10) ? chance.between(1, 3) : 0,
                cause,
                apologised ? due.minusDays(chance.between(1, 3)) : null,
                apologised ? (Object) !chance.in(30) : null,
                late && (apologised || chance.in(3)) ? due.plusDays(chance.between(5, 15)) : null,
                late && chance.in(30) ? 2 : late ? 1 : 0,
                planted || (cause == Cause.OFFICER && chance.in(40)) ? "KN-" + id : null,
                planted && person.equals(body.people().get(1)) ? (Object) true : null,
                chance.percent(60));
    }

    private @Nullable LocalDate finished(LocalDate back, LocalDate due, boolean late, boolean planted) {
        if (planted) {
            return due.plusDays(30);
        }
        if (late) {
            LocalDate end = due.plusDays(chance.in(5) ? chance.between(15, 60) : chance.between(3, 12));
            return end.isAfter(Sample.LAST_DAY) || chance.in(20) ? null : end;
        }
        return due.isAfter(Sample.LAST_DAY) ? null : chance.day(back, due);
    }

    private static LocalDate workday(LocalDate day) {
        int past = day.getDayOfWeek().getValue() - DayOfWeek.FRIDAY.getValue();
        return past > 0 ? day.plusDays(3L - past) : day;
    }

    private @Nullable LocalDateTime transferred(LocalDateTime received, double slips) {
        if (chance.in(30)) {
            return null;
        }
        boolean sameDay = received.getHour() < 15;
        LocalDateTime inTime = sameDay ? received.plusMinutes(30) : received.plusHours(16);
        return chance.permille(2 * slips) ? inTime.plusDays(4) : inTime;
    }

    private @Nullable Cause cause() {
        int dice = chance.between(1, 100);
        if (dice > 50) {
            return null; // of every second one nobody has established it
        }
        return dice <= 24
                ? Cause.OFFICER
                : dice <= 37
                        ? Cause.OTHER_BODY
                        : dice <= 44 ? Cause.APPLICANT : dice <= 46 ? Cause.FORCE_MAJEURE : Cause.SYSTEM;
    }

    private Outcome outcome() {
        return chance.percent(3) ? Outcome.WITHDRAWN : Outcome.GRANTED;
    }
}
