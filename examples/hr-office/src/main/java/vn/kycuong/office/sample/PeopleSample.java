package vn.kycuong.office.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.kycuong.office.sample.Body.Person;
import vn.kycuong.record.DisciplineWords.Act;
import vn.kycuong.record.DisciplineWords.CircumstanceKind;
import vn.kycuong.record.DisciplineWords.Form;
import vn.kycuong.record.DisciplineWords.Severity;
import vn.kycuong.record.RecordFile;
import vn.kycuong.record.Words.BehaviourKind;
import vn.kycuong.record.Words.Grade;
import vn.kycuong.record.Words.Nature;
import vn.kycuong.record.Words.RatingPeriod;

/** How people were rated, what was observed of them, and what happened to them. */
final class PeopleSample {

    private final Setting setting;
    private final Chance chance;
    private final List<Body> bodies;
    private final Span span;
    private final LocalDate opening;

    PeopleSample(Setting setting) {
        this.setting = setting;
        chance = setting.chance();
        bodies = setting.bodies();
        span = setting.span();
        opening = span.opening();
    }

    void write(Map<RecordFile, SampleFile> tables) {
        for (Body body : bodies) {
            for (int rank = 0; rank < body.people().size(); rank++) {
                Person person = body.people().get(rank);
                boolean weak = setting.isWorst(body) && (rank == 1 || rank == 3);
                writeRatings(Sample.table(tables, RecordFile.RATINGS), person, weak);
                writeBehaviours(Sample.table(tables, RecordFile.BEHAVIOURS), body, person, weak);
                writeDisciplines(Sample.table(tables, RecordFile.DISCIPLINES), person, weak);
                writeViolations(Sample.table(tables, RecordFile.VIOLATIONS), person, weak);
                writeReminders(Sample.table(tables, RecordFile.REMINDERS), person);
                // Who leads the worst unit is there all the time: he answers for what he leaves to others.
                if (!setting.isWorst(body) || rank > 0) {
                    writeCircumstances(Sample.table(tables, RecordFile.CIRCUMSTANCES), person);
                }
            }
        }
    }

    private void writeRatings(SampleFile file, Person person, boolean weak) {
        int last = span.lastRatedYear();
        for (int year = last - 2; year <= last; year++) {
            boolean failed = weak ? year < last : chance.in(300);
            Grade grade = failed
                    ? Grade.NOT_COMPLETED
                    : chance.one(List.of(Grade.EXCELLENT, Grade.GOOD, Grade.GOOD, Grade.GOOD, Grade.COMPLETED));
            file.row(file.key("XL"), person.id(), year, RatingPeriod.YEAR, grade, null);
        }
    }

    private void writeBehaviours(SampleFile file, Body body, Person person, boolean weak) {
        int number = weak ? 4 : chance.in(60) ? 1 : 0;
        for (int i = 0; i < number; i++) {
            LocalDate established = weak ? opening.plusDays(6L + i) : setting.anyDay();
            LocalDate reviewed = established.plusDays(chance.between(5, 40));
            file.row(
                    file.key("BH"),
                    person.id(),
                    body.id(),
                    chance.one(List.of(BehaviourKind.values())),
                    weak && i % 2 == 0 ? Nature.ABILITY : Nature.CONDUCT,
                    established,
                    "Thanh tra Sở Nội vụ",
                    weak ? null : setting.known(reviewed));
        }
    }

    private void writeDisciplines(SampleFile file, Person person, boolean weak) {
        if (weak || chance.in(80)) {
            Act act = chance.one(List.of(Act.SHIRKING, Act.DUTY));
            LocalDate before = chance.day(opening.minusDays(820), opening.minusDays(186));
            file.row(file.key("KL"), person.id(), act, chance.in(3) ? Form.CC : Form.KT, before);
        }
    }

    private void writeViolations(SampleFile file, Person person, boolean weak) {
        if (weak || chance.in(250)) {
            LocalDate acted = chance.day(opening.minusDays(6), opening.plusDays(42));
            boolean concluded = chance.percent(70);
            file.row(
                    file.key("VP"),
                    person.id(),
                    chance.one(List.of(Act.values())),
                    "N495-3.1-end-shirking-late",
                    acted,
                    null,
                    acted.plusDays(10),
                    acted.plusDays(20),
                    concluded ? acted.plusDays(45) : null,
                    concluded ? "Hội đồng kỷ luật" : null,
                    concluded ? chance.one(List.of(Severity.values())) : null,
                    chance.in(2) ? "remorse;remedied" : null);
        }
    }

    private void writeReminders(SampleFile file, Person person) {
        if (chance.in(25)) {
            LocalDate issued = chance.day(span.from().minusDays(60), opening.minusDays(8));
            file.row(file.key("NN"), person.id(), issued, "N495-3.1-guide-receive-resolve");
        }
    }

    private void writeCircumstances(SampleFile file, Person person) {
        if (chance.in(8)) {
            LocalDate start = chance.day(opening.minusDays(2), span.to());
            CircumstanceKind kind = chance.one(List.of(
                    CircumstanceKind.LEAVE,
                    CircumstanceKind.LEAVE,
                    CircumstanceKind.MATERNITY,
                    CircumstanceKind.SERIOUS_ILLNESS,
                    CircumstanceKind.CHILD_UNDER_12_MONTHS));
            file.row(file.key("TT"), person.id(), kind, start, start.plusDays(chance.between(5, 60)));
        }
    }
}
