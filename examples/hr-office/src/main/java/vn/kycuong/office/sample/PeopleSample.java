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

    private static final LocalDate AUTUMN = LocalDate.of(2024, 9, 9);

    private final Chance chance;
    private final List<Body> bodies;
    private int ratings;
    private int behaviours;
    private int violations;
    private int disciplines;
    private int circumstances;
    private int reminders;

    PeopleSample(Chance chance, List<Body> bodies) {
        this.chance = chance;
        this.bodies = bodies;
    }

    void write(Map<RecordFile, SampleFile> tables) {
        for (Body body : bodies) {
            for (int rank = 0; rank < body.people().size(); rank++) {
                Person person = body.people().get(rank);
                boolean weak = body == bodies.get(0) && (rank == 1 || rank == 3);
                writeRatings(Sample.table(tables, RecordFile.RATINGS), person, weak);
                writeBehaviours(Sample.table(tables, RecordFile.BEHAVIOURS), body, person, weak);
                writeDisciplines(tables, person, weak);
                writeCircumstances(Sample.table(tables, RecordFile.CIRCUMSTANCES), person);
            }
        }
    }

    private void writeRatings(SampleFile file, Person person, boolean weak) {
        for (int year = 2022; year <= 2024; year++) {
            boolean failed = weak ? year < 2024 : chance.in(300);
            Grade grade = failed
                    ? Grade.NOT_COMPLETED
                    : chance.one(List.of(Grade.EXCELLENT, Grade.GOOD, Grade.GOOD, Grade.GOOD, Grade.COMPLETED));
            file.row("XL-%06d".formatted(++ratings), person.id(), year, RatingPeriod.YEAR, grade, null);
        }
    }

    private void writeBehaviours(SampleFile file, Body body, Person person, boolean weak) {
        int number = weak ? 4 : chance.in(60) ? 1 : 0;
        for (int i = 0; i < number; i++) {
            LocalDate established = weak ? AUTUMN.plusDays(i) : chance.day(Sample.FIRST_DAY, Sample.LAST_DAY);
            file.row(
                    "BH-%06d".formatted(++behaviours),
                    person.id(),
                    body.id(),
                    chance.one(List.of(BehaviourKind.values())),
                    weak && i % 2 == 0 ? Nature.ABILITY : Nature.CONDUCT,
                    established,
                    "Thanh tra Sở Nội vụ",
                    weak ? null : established.plusDays(chance.between(5, 40)));
        }
    }

    private void writeDisciplines(Map<RecordFile, SampleFile> tables, Person person, boolean weak) {
        if (weak || chance.in(80)) {
            Act act = chance.one(List.of(Act.SHIRKING, Act.DUTY));
            LocalDate before = chance.day(LocalDate.of(2022, 6, 1), LocalDate.of(2024, 3, 1));
            Sample.table(tables, RecordFile.DISCIPLINES)
                    .row(
                            "KL-%06d".formatted(++disciplines),
                            person.id(),
                            act,
                            chance.in(3) ? Form.CC : Form.KT,
                            before);
        }
        if (weak || chance.in(250)) {
            LocalDate acted = chance.day(LocalDate.of(2024, 8, 28), LocalDate.of(2024, 10, 15));
            boolean concluded = chance.percent(70);
            Sample.table(tables, RecordFile.VIOLATIONS)
                    .row(
                            "VP-%06d".formatted(++violations),
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
        if (chance.in(25)) {
            Sample.table(tables, RecordFile.REMINDERS)
                    .row(
                            "NN-%06d".formatted(++reminders),
                            person.id(),
                            chance.day(Sample.FIRST_DAY, LocalDate.of(2024, 8, 1)),
                            "N495-3.1-guide-receive-resolve");
        }
    }

    private void writeCircumstances(SampleFile file, Person person) {
        if (chance.in(8)) {
            LocalDate start = chance.day(LocalDate.of(2024, 9, 1), Sample.LAST_DAY);
            CircumstanceKind kind = chance.one(List.of(
                    CircumstanceKind.LEAVE,
                    CircumstanceKind.LEAVE,
                    CircumstanceKind.MATERNITY,
                    CircumstanceKind.SERIOUS_ILLNESS,
                    CircumstanceKind.CHILD_UNDER_12_MONTHS));
            file.row(
                    "TT-%06d".formatted(++circumstances),
                    person.id(),
                    kind,
                    start,
                    start.plusDays(chance.between(5, 60)));
        }
        if (chance.in(30)) {
            file.row(
                    "TT-%06d".formatted(++circumstances),
                    person.id(),
                    CircumstanceKind.FORCE_MAJEURE,
                    chance.day(Sample.FIRST_DAY, Sample.LAST_DAY),
                    null,
                    "dossiers:HS-%07d".formatted(chance.between(1, 100)),
                    chance.in(4) ? null : "Biên bản xác nhận");
        }
    }
}
