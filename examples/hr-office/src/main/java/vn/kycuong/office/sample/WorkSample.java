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

    /** So many tasks everybody has, and a unit's first ones are they. */
    private static final int OWN_TASKS = 4;

    private final Setting setting;
    private final Chance chance;
    private final List<Body> bodies;
    private final Span span;
    private final LocalDate opening;

    WorkSample(Setting setting) {
        this.setting = setting;
        chance = setting.chance();
        bodies = setting.bodies();
        span = setting.span();
        opening = span.opening();
    }

    void write(Map<RecordFile, SampleFile> tables) {
        for (Body body : bodies) {
            long firstTask = Sample.table(tables, RecordFile.TASKS).rows() + 1;
            writeTasks(Sample.table(tables, RecordFile.TASKS), body);
            writeRequests(Sample.table(tables, RecordFile.COORDINATION), body);
            writeComplaints(Sample.table(tables, RecordFile.COMPLAINTS), body);
            writeMeetings(Sample.table(tables, RecordFile.MEETINGS), body);
            writeOversight(Sample.table(tables, RecordFile.OVERSIGHT), body);
            writeObstacles(Sample.table(tables, RecordFile.OBSTACLES), body, firstTask);
            writeIndicators(Sample.table(tables, RecordFile.INDICATORS), body);
        }
    }

    private void writeTasks(SampleFile file, Body body) {
        for (Person person : body.people()) {
            for (int i = 0; i < OWN_TASKS; i++) {
                task(file, TaskKind.TASK, TaskSource.SUPERIOR, body, person, setting.anyDay(), null);
            }
        }
        for (int i = 0; i < 10; i++) {
            LocalDate due = setting.isWorst(body) ? opening.plusDays(7L * i) : setting.anyDay();
            task(file, TaskKind.CONCLUSION, TaskSource.STEERING_COMMITTEE, body, body.worker(chance), due, null);
            task(file, TaskKind.TASK, TaskSource.N495, body, body.people().get(2), due, null);
        }
        for (int i = 0; i < (setting.isWorst(body) ? 5 : 1); i++) {
            LocalDate due = setting.isWorst(body) ? opening.minusDays(4) : setting.anyDay();
            task(file, TaskKind.INSPECTION_FINDING, TaskSource.INSPECTION, body, body.worker(chance), due, null);
            task(file, TaskKind.TASK, TaskSource.CT36, body, body.worker(chance), due, null);
            task(
                    file,
                    TaskKind.DECISION,
                    TaskSource.SUPERIOR,
                    body,
                    body.people().get(1),
                    due,
                    "KN-QD-" + (file.rows() + 1));
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
        boolean late = setting.isWorst(body) ? chance.percent(85) : chance.percent(person.careful() < 2 ? 12 : 4);
        boolean open = late && (setting.isWorst(body) || chance.in(3));
        LocalDate finished =
                open ? null : late ? due.plusDays(chance.between(1, 40)) : due.minusDays(chance.between(0, 12));
        Cause cause = late ? (chance.percent(60) ? Cause.OFFICER : chance.in(2) ? Cause.OTHER_BODY : null) : null;
        file.row(
                file.key("NV"),
                kind,
                source,
                body.id(),
                person.id(),
                due.minusDays(chance.between(15, 45)),
                due,
                finished == null ? null : setting.known(finished),
                kind == TaskKind.DECISION ? true : null,
                cause,
                late ? consequence : null);
    }

    private void writeRequests(SampleFile file, Body body) {
        int external = Math.max(6, body.people().size());
        for (int i = 0; i < external; i++) {
            LocalDate requested = setting.isWorst(body) ? opening.plusDays(i % 60) : setting.anyDay();
            request(file, other(body), body, body.worker(chance), requested);
        }
        for (int i = 0; i < Math.max(7, body.people().size()); i++) {
            LocalDate requested = setting.isWorst(body) ? opening.plusDays(i % 60) : setting.anyDay();
            request(file, body, body, setting.isWorst(body) ? body.people().get(2) : body.worker(chance), requested);
        }
    }

    private Body other(Body body) {
        Body other = chance.one(bodies);
        return other == body ? bodies.get(body == bodies.get(0) ? 1 : 0) : other;
    }

    private void request(SampleFile file, Body from, Body to, Person person, LocalDate requested) {
        LocalDate due = requested.plusDays(10);
        boolean late = chance.percent(setting.isWorst(to) ? 75 : 3 + (9 - to.careful()) / 2);
        boolean refused = chance.percent(setting.isWorst(to) ? 25 : 1);
        file.row(
                file.key("PH"),
                null,
                from.id(),
                to.id(),
                person.id(),
                requested,
                due,
                setting.known(late ? due.plusDays(chance.between(2, 30)) : due.minusDays(chance.between(0, 5))),
                refused,
                refused ? (Object) chance.in(5) : null,
                late && chance.percent(70) ? Cause.OFFICER : late && chance.in(2) ? Cause.OTHER_BODY : null);
    }

    private void writeComplaints(SampleFile file, Body body) {
        int number = setting.isWorst(body) ? 12 : body.people().size() / 4 + 1;
        for (int i = 0; i < number; i++) {
            boolean planted = setting.isWorst(body) && i < 8;
            LocalDate received = setting.isWorst(body) ? opening.plusDays(78L + i) : setting.anyDay();
            Topic topic = planted ? Topic.LATE : chance.one(List.of(Topic.values()));
            file.row(
                    file.key("PA"),
                    body.id(),
                    planted ? null : body.worker(chance).id(),
                    planted ? "HS-%07d".formatted(i + 1) : null,
                    received,
                    topic,
                    planted || chance.percent(topic == Topic.LATE ? 5 : 20),
                    setting.known(received.plusDays(chance.between(1, 9))));
        }
    }

    private void writeMeetings(SampleFile file, Body body) {
        if (setting.hasLostMeetings(body)) {
            return;
        }
        if (setting.isWorst(body)) {
            for (int i = 0; i < 5; i++) {
                meeting(file, body, opening.plusDays(2L * i), body.people().get(1), false);
            }
            return;
        }
        for (LocalDate day = span.from().plusDays(chance.between(5, 20));
                !day.isAfter(span.to());
                day = day.plusDays(chance.between(25, body.careful() < 3 ? 110 : 80))) {
            LocalDate held = setting.workdays().until(day);
            boolean head = chance.percent(80 + 2 * body.careful());
            Person chair = head ? body.headOn(held) : body.people().get(1);
            meeting(file, body, held, chair, !head && chance.in(2));
        }
    }

    private void meeting(SampleFile file, Body body, LocalDate day, Person chair, boolean inWriting) {
        file.row(file.key("HP"), body.id(), day, chair.id(), inWriting);
    }

    private void writeOversight(SampleFile file, Body body) {
        int months = body.careful() < 3 ? 6 : 2;
        for (LocalDate day = span.from().plusDays(chance.between(5, 50));
                !setting.isWorst(body) && !day.isAfter(span.to());
                day = day.plusDays(chance.between(20, 30 * months))) {
            LocalDate done = setting.workdays().until(day);
            OversightKind kind = chance.one(List.of(OversightKind.values()));
            file.row(file.key("DD"), body.id(), body.headOn(done).id(), done, kind);
        }
    }

    /** Writes obstacles, of which many are met in carrying out a task of the unit. */
    private void writeObstacles(SampleFile file, Body body, long firstTask) {
        boolean worst = setting.isWorst(body);
        for (int i = 0; i < (worst ? 6 : chance.between(0, 3)); i++) {
            LocalDate arisen = worst ? opening.plusDays(i) : setting.anyDay();
            LocalDate reported = arisen.plusDays(worst ? 12 : chance.between(0, body.careful() < 3 ? 14 : 6));
            LocalDate followed = reported.plusDays(chance.between(1, body.careful() < 3 ? 30 : 18));
            LocalDate resolved = followed.plusDays(chance.between(1, 20));
            boolean ofTask = worst ? i == 0 : chance.in(2);
            file.row(
                    file.key("VM"),
                    body.id(),
                    ofTask
                            ? "NV-%06d"
                                    .formatted(firstTask
                                            + chance.below(
                                                    OWN_TASKS * body.people().size()))
                            : null,
                    arisen,
                    setting.known(reported),
                    worst ? null : setting.known(followed),
                    worst || chance.in(4) ? null : setting.known(resolved));
        }
    }

    private void writeIndicators(SampleFile file, Body body) {
        for (int year = span.from().getYear(); year <= span.to().getYear(); year++) {
            for (IndicatorCode code : IndicatorCode.values()) {
                int reached = setting.isWorst(body)
                        ? chance.between(40, 66)
                        : (body.careful() < 3 ? 70 : 81) + body.careful() + chance.between(0, 10);
                file.row(file.key("CT"), body.id(), year, code, reached + "." + chance.between(0, 9), 100);
            }
        }
    }
}
