package vn.kycuong.office.sample;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kycuong.office.sample.Body.Change;
import vn.kycuong.office.sample.Body.Person;
import vn.kycuong.record.RecordFile;
import vn.kycuong.record.Words.Post;

/** Which units and officers there are, who headed them before, and which registers are whole. */
final class BodySample {

    private final Setting setting;
    private final Chance chance;

    /** Since when those who headed a unit before are what they are now, by their keys. */
    private final Map<String, LocalDate> moved = new HashMap<>();

    BodySample(Setting setting) {
        this.setting = setting;
        chance = setting.chance();
    }

    void write(Map<RecordFile, SampleFile> tables) {
        for (Body body : setting.bodies()) {
            if (body.change() != null) {
                moved.put(body.change().before().id(), body.change().on());
            }
        }
        for (Body body : setting.bodies()) {
            LocalDate since = setting.span().since(body.kind());
            Sample.table(tables, RecordFile.UNITS).row(body.id(), body.name(), body.kind(), body.parent(), since);
            for (Person person : body.people()) {
                writeOfficer(Sample.table(tables, RecordFile.OFFICERS), body, person);
            }
            if (body.change() != null) {
                writeChange(Sample.table(tables, RecordFile.HEADS), body, body.change());
            }
            for (RecordFile file : RecordFile.values()) {
                writeCoverage(tables, body, file);
            }
        }
    }

    private void writeOfficer(SampleFile file, Body body, Person person) {
        file.row(
                person.id(),
                person.name(),
                body.id(),
                person.category(),
                person.post(),
                inPost(body, person),
                chance.percent(person.post() == Post.NONE ? 45 : 95));
    }

    private @Nullable LocalDate inPost(Body body, Person person) {
        if (person.post() == Post.NONE) {
            return null;
        }
        if (body.change() != null && person == body.head()) {
            return body.change().on();
        }
        LocalDate before = setting.span().inPost(body.kind(), chance);
        return moved.getOrDefault(person.id(), before);
    }

    private void writeChange(SampleFile file, Body body, Change change) {
        boolean acting = body.people().contains(change.before());
        LocalDate lately = change.on().minusDays(chance.between(120, 300));
        LocalDate unit = setting.span().since(body.kind());
        LocalDate since = !acting ? setting.span().inPost(body.kind(), chance) : lately.isBefore(unit) ? unit : lately;
        file.row(
                "DU-" + body.id() + "-1",
                body.id(),
                change.before().id(),
                since,
                change.on().minusDays(1),
                acting,
                acting ? "Quyết định giao phụ trách" : "Quyết định bổ nhiệm");
        file.row(
                "DU-" + body.id() + "-2", body.id(), body.head().id(), change.on(), null, false, "Quyết định bổ nhiệm");
    }

    /** Every register is whole, but that of the unit whose meetings are lost. */
    private void writeCoverage(Map<RecordFile, SampleFile> tables, Body body, RecordFile file) {
        boolean lost = setting.hasLostMeetings(body) && file == RecordFile.MEETINGS;
        if (!lost && file.compareTo(RecordFile.OFFICERS) > 0 && file != RecordFile.COVERAGE) {
            Sample.table(tables, RecordFile.COVERAGE)
                    .row(
                            body.id(),
                            file.fileName(),
                            setting.span().from().withDayOfMonth(1),
                            setting.span().to());
        }
    }
}
