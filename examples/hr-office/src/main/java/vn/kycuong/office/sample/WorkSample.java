package vn.kycuong.office.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kycuong.office.sample.Body.Person;
import vn.kycuong.record.RecordFile;
import vn.kycuong.record.Words.Cause;
import vn.kycuong.record.Words.IndicatorCode;
import vn.kycuong.record.Words.OversightKind;
import vn.kycuong.record.Words.TaskKind;
import vn.kycuong.record.Words.TaskSource;
import vn.kycuong.record.Words.Topic;

/** What was assigned, asked, met about and complained of. */
final class WorkSample {

    private static final LocalDate AUTUMN = LocalDate.of(2024, 9, 3);

    private final Chance chance;
    private final List<Body> bodies;
    private int tasks;
    private int requests;
    private int complaints;
    private int meetings;
    private int acts;
    private int obstacles;
    private int indicators;

    WorkSample(Chance chance, List<Body> bodies) {
        this.chance = chance;
        this.bodies = bodies;
    }

    void write(Map<RecordFile, SampleFile> tables) {
        for (Body body : bodies) {
            writeTasks(Sample.table(tables, RecordFile.TASKS), body);
            writeRequests(Sample.table(tables, RecordFile.COORDINATION), body);
            writeComplaints(Sample.table(tables, RecordFile.COMPLAINTS), body);
            writeMeetings(Sample.table(tables, RecordFile.MEETINGS), body);
            writeOversight(Sample.table(tables, RecordFile.OVERSIGHT), body);
            writeObstacles(Sample.table(tables, RecordFile.OBSTACLES), body);
            writeIndicators(Sample.table(tables, RecordFile.INDICATORS), body);
        }
    }

    private boolean isWorst(Body body) {
        return body == bodies.get(0);
    }

    private LocalDate anyDay() {
        return chance.day(Sample.FIRST_DAY, Sample.LAST_DAY);
    }

    private void writeTasks(SampleFile file, Body body) {
        for (Person person : body.people()) {
            for (int i = 0; i < 4; i++) {
                task(file, TaskKind.TASK, TaskSource.SUPERIOR, body, person, anyDay(), null);
            }
        }
        for (int i = 0; i < 10; i++) {
            LocalDate due = isWorst(body) ? AUTUMN.plusDays(7L * i) : anyDay();
            task(file, TaskKind.CONCLUSION, TaskSource.STEERING_COMMITTEE, body, body.worker(chance), due, null);
            task(file, TaskKind.TASK, TaskSource.N495, body, body.people().get(2), due, null);
        }
        for (int i = 0; i < (isWorst(body) ? 5 : 1); i++) {
            LocalDate due = isWorst(body) ? LocalDate.of(2024, 8, 30) : anyDay();
            task(file, TaskKind.INSPECTION_FINDING, TaskSource.INSPECTION, body, body.worker(chance), due, null);
            task(file, TaskKind.TASK, TaskSource.CT36, body, body.worker(chance), due, null);
            task(
                    file,
                    TaskKind.DECISION,
                    TaskSource.SUPERIOR,
                    body,
                    body.people().get(1),
                    due,
                    "KN-QD-" + (tasks + 1));
        }
    }

    private void task(
            SampleFile file,
            TaskKind kind,
            TaskSource source,
            Body body,
            Person person,
            LocalDate due,
            @Nullable String consequence) {
        boolean late = isWorst(body) ? chance.percent(85) : chance.percent(person.careful() < 2 ? 12 : 4);
        boolean open = late && (isWorst(body) || chance.in(3));
        LocalDate finished =
                open ? null : late ? due.plusDays(chance.between(1, 40)) : due.minusDays(chance.between(0, 12));
        Cause cause = late ? (chance.percent(60) ? Cause.OFFICER : chance.in(2) ? Cause.OTHER_BODY : null) : null;
        file.row(
                "NV-%06d".formatted(++tasks),
                kind,
                source,
                body.id(),
                person.id(),
                due.minusDays(chance.between(15, 45)),
                due,
                finished,
                kind == TaskKind.DECISION ? true : null,
                cause,
                late ? consequence : null);
    }

    private void writeRequests(SampleFile file, Body body) {
        int external = Math.max(6, body.people().size());
        for (int i = 0; i < external; i++) {
            LocalDate requested = isWorst(body) ? AUTUMN.plusDays(i % 60) : anyDay();
            request(file, other(body), body, body.worker(chance), requested);
        }
        for (int i = 0; i < Math.max(7, body.people().size()); i++) {
            LocalDate requested = isWorst(body) ? AUTUMN.plusDays(i % 60) : anyDay();
            request(file, body, body, isWorst(body) ? body.people().get(2) : body.worker(chance), requested);
        }
    }

    private Body other(Body body) {
        Body other = chance.one(bodies);
        return other == body ? bodies.get(body == bodies.get(0) ? 1 : 0) : other;
    }

    private void request(SampleFile file, Body from, Body to, Person person, LocalDate requested) {
        LocalDate due = requested.plusDays(10);
        boolean late = chance.percent(isWorst(to) ? 75 : 3 + (9 - to.careful()) / 2);
        boolean refused = chance.percent(isWorst(to) ? 25 : 1);
        file.row(
                "PH-%06d".formatted(++requests),
                null,
                from.id(),
                to.id(),
                person.id(),
                requested,
                due,
                late ? due.plusDays(chance.between(2, 30)) : due.minusDays(chance.between(0, 5)),
                refused,
                refused ? (Object) chance.in(5) : null,
                late && chance.percent(70) ? Cause.OFFICER : late && chance.in(2) ? Cause.OTHER_BODY : null);
    }

    private void writeComplaints(SampleFile file, Body body) {
        int number = isWorst(body) ? 12 : body.people().size() / 4 + 1;
        for (int i = 0; i < number; i++) {
            boolean planted = isWorst(body) && i < 8;
            LocalDate received = isWorst(body) ? LocalDate.of(2024, 11, 20).plusDays(i) : anyDay();
            file.row(
                    "PA-%06d".formatted(++complaints),
                    body.id(),
                    planted ? null : body.worker(chance).id(),
                    planted ? "HS-%07d".formatted(i + 1) : null,
                    received,
                    planted ? Topic.LATE : chance.one(List.of(Topic.values())),
                    planted || chance.percent(20),
                    received.plusDays(chance.between(1, 9)));
        }
    }

    private void writeMeetings(SampleFile file, Body body) {
        if (body == bodies.get(2)) {
            return;
        }
        if (isWorst(body)) {
            for (int i = 0; i < 5; i++) {
                meeting(file, body, AUTUMN.plusDays(2L * i), body.people().get(1), false);
            }
            return;
        }
        for (LocalDate day = Sample.FIRST_DAY.plusDays(chance.between(5, 20));
                !day.isAfter(Sample.LAST_DAY);
                day = day.plusDays(chance.between(25, body.careful() < 3 ? 110 : 80))) {
            boolean head = chance.percent(80 + 2 * body.careful());
            meeting(file, body, day, head ? body.headOn(day) : body.people().get(1), !head && chance.in(2));
        }
    }

    private void meeting(SampleFile file, Body body, LocalDate day, Person chair, boolean inWriting) {
        file.row("HP-%06d".formatted(++meetings), body.id(), day, chair.id(), inWriting);
    }

    private void writeOversight(SampleFile file, Body body) {
        int months = body.careful() < 3 ? 6 : 2;
        for (LocalDate day = Sample.FIRST_DAY.plusDays(chance.between(5, 50));
                !isWorst(body) && !day.isAfter(Sample.LAST_DAY);
                day = day.plusDays(chance.between(20, 30 * months))) {
            file.row(
                    "DD-%06d".formatted(++acts),
                    body.id(),
                    body.headOn(day).id(),
                    day,
                    chance.one(List.of(OversightKind.values())));
        }
    }

    private void writeObstacles(SampleFile file, Body body) {
        for (int i = 0; i < (isWorst(body) ? 6 : chance.between(0, 3)); i++) {
            LocalDate arisen = isWorst(body) ? AUTUMN.plusDays(i) : anyDay();
            int delay = isWorst(body) ? 12 : chance.between(0, body.careful() < 3 ? 14 : 6);
            LocalDate reported = arisen.plusDays(delay);
            LocalDate followed =
                    isWorst(body) ? null : reported.plusDays(chance.between(1, body.careful() < 3 ? 30 : 18));
            file.row("VM-%06d".formatted(++obstacles), body.id(), null, arisen, reported, followed);
        }
    }

    private void writeIndicators(SampleFile file, Body body) {
        for (int year = 2024; year <= 2025; year++) {
            for (IndicatorCode code : IndicatorCode.values()) {
                int reached = isWorst(body)
                        ? chance.between(40, 66)
                        : (body.careful() < 3 ? 70 : 81) + body.careful() + chance.between(0, 10);
                file.row(
                        "CT-%06d".formatted(++indicators),
                        body.id(),
                        year,
                        code,
                        reached + "." + chance.between(0, 9),
                        100);
            }
        }
    }
}
