package vn.kycuong.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kycuong.record.Behaviour;
import vn.kycuong.record.Circumstance;
import vn.kycuong.record.Complaint;
import vn.kycuong.record.Coordination;
import vn.kycuong.record.Coverage;
import vn.kycuong.record.Discipline;
import vn.kycuong.record.DisciplineWords.Act;
import vn.kycuong.record.DisciplineWords.CircumstanceKind;
import vn.kycuong.record.DisciplineWords.Form;
import vn.kycuong.record.DisciplineWords.Severity;
import vn.kycuong.record.DisciplineWords.Trait;
import vn.kycuong.record.Dossier;
import vn.kycuong.record.Indicator;
import vn.kycuong.record.Meeting;
import vn.kycuong.record.Moment;
import vn.kycuong.record.Obstacle;
import vn.kycuong.record.Officer;
import vn.kycuong.record.Oversight;
import vn.kycuong.record.Rating;
import vn.kycuong.record.RecordFile;
import vn.kycuong.record.RecordRef;
import vn.kycuong.record.Recorded;
import vn.kycuong.record.Reminder;
import vn.kycuong.record.Task;
import vn.kycuong.record.Unit;
import vn.kycuong.record.Violation;
import vn.kycuong.record.Words.BehaviourKind;
import vn.kycuong.record.Words.Category;
import vn.kycuong.record.Words.Cause;
import vn.kycuong.record.Words.Grade;
import vn.kycuong.record.Words.IndicatorCode;
import vn.kycuong.record.Words.Nature;
import vn.kycuong.record.Words.Outcome;
import vn.kycuong.record.Words.OversightKind;
import vn.kycuong.record.Words.Post;
import vn.kycuong.record.Words.RatingPeriod;
import vn.kycuong.record.Words.TaskKind;
import vn.kycuong.record.Words.TaskSource;
import vn.kycuong.record.Words.Topic;
import vn.kycuong.record.Words.UnitKind;

/** Turns packed rows back into records. One for each cell, so that ids that recur in it are one object. */
final class RowDecoder {

    private static final Act[] ACTS = Act.values();
    private static final BehaviourKind[] BEHAVIOUR_KINDS = BehaviourKind.values();
    private static final Category[] CATEGORIES = Category.values();
    private static final Cause[] CAUSES = Cause.values();
    private static final CircumstanceKind[] CIRCUMSTANCE_KINDS = CircumstanceKind.values();
    private static final Form[] FORMS = Form.values();
    private static final Grade[] GRADES = Grade.values();
    private static final IndicatorCode[] INDICATOR_CODES = IndicatorCode.values();
    private static final Nature[] NATURES = Nature.values();
    private static final Outcome[] OUTCOMES = Outcome.values();
    private static final OversightKind[] OVERSIGHT_KINDS = OversightKind.values();
    private static final Post[] POSTS = Post.values();
    private static final RatingPeriod[] RATING_PERIODS = RatingPeriod.values();
    private static final RecordFile[] RECORD_FILES = RecordFile.values();
    private static final Severity[] SEVERITIES = Severity.values();
    private static final TaskKind[] TASK_KINDS = TaskKind.values();
    private static final TaskSource[] TASK_SOURCES = TaskSource.values();
    private static final Topic[] TOPICS = Topic.values();
    private static final Trait[] TRAITS = Trait.values();
    private static final UnitKind[] UNIT_KINDS = UnitKind.values();

    private final RowCursor row = new RowCursor();
    private final SharedTexts texts = new SharedTexts();

    Recorded record(Table table, int number) {
        row.at(table.store(), number);
        return switch (table.file()) {
            case UNITS -> new Unit(key(), text(), word(UNIT_KINDS), recurring(), day(), day());
            case OFFICERS -> new Officer(id(), text(), id(), word(CATEGORIES), word(POSTS), day(), bool());
            case DOSSIERS -> dossier();
            case TASKS ->
                new Task(
                        key(),
                        word(TASK_KINDS),
                        optionalWord(TASK_SOURCES),
                        id(),
                        recurring(),
                        day(),
                        date(),
                        day(),
                        bool(),
                        optionalWord(CAUSES),
                        row.text(),
                        bool());
            case COORDINATION ->
                new Coordination(
                        key(),
                        row.text(),
                        id(),
                        id(),
                        recurring(),
                        date(),
                        date(),
                        day(),
                        bool(),
                        bool(),
                        optionalWord(CAUSES));
            case COMPLAINTS -> new Complaint(key(), id(), recurring(), row.text(), date(), word(TOPICS), bool(), day());
            case MEETINGS -> new Meeting(key(), id(), date(), recurring(), bool());
            case OVERSIGHT -> new Oversight(key(), id(), id(), date(), word(OVERSIGHT_KINDS));
            case OBSTACLES -> new Obstacle(key(), id(), row.text(), date(), day(), day(), day());
            case BEHAVIOURS ->
                new Behaviour(
                        key(), id(), id(), word(BEHAVIOUR_KINDS), optionalWord(NATURES), day(), row.text(), day());
            case VIOLATIONS ->
                new Violation(
                        key(),
                        id(),
                        word(ACTS),
                        row.text(),
                        date(),
                        day(),
                        day(),
                        day(),
                        day(),
                        row.text(),
                        optionalWord(SEVERITIES),
                        traits(),
                        bool(),
                        bool(),
                        day());
            case DISCIPLINES -> new Discipline(key(), id(), word(ACTS), word(FORMS), date());
            case CIRCUMSTANCES ->
                new Circumstance(key(), id(), word(CIRCUMSTANCE_KINDS), date(), day(), recordRef(), row.text());
            case RATINGS ->
                new Rating(key(), id(), (int) number(), optionalWord(RATING_PERIODS), optionalWord(GRADES), decimal());
            case INDICATORS -> new Indicator(key(), id(), (int) number(), word(INDICATOR_CODES), amount(), amount());
            case REMINDERS -> new Reminder(key(), id(), date(), row.text());
            case COVERAGE -> throw new IllegalArgumentException("A row of coverage has no key.");
        };
    }

    private Dossier dossier() {
        return new Dossier(
                key(),
                recurring(),
                id(),
                recurring(),
                moment(),
                optionalMoment(),
                day(),
                day(),
                optionalWord(OUTCOMES),
                bool(),
                bool(),
                count(),
                count(),
                optionalWord(CAUSES),
                day(),
                bool(),
                day(),
                count(),
                row.text(),
                bool(),
                bool());
    }

    Coverage coverage(Table table, int number) {
        row.at(table.store(), number);
        return new Coverage(id(), word(RECORD_FILES), date(), date());
    }

    private String key() {
        return text();
    }

    private String text() {
        return required(row.text());
    }

    private static String required(@Nullable String text) {
        if (text == null) {
            throw new IllegalStateException("A cell that must be filled is empty.");
        }
        return text;
    }

    private String id() {
        return required(row.text(texts));
    }

    private @Nullable String recurring() {
        return row.text(texts);
    }

    private long number() {
        return row.next() - 1;
    }

    private LocalDate date() {
        return RowDates.date(number());
    }

    private @Nullable LocalDate day() {
        long number = number();
        return number < 0 ? null : RowDates.date(number);
    }

    private Moment moment() {
        return RowDates.moment(number());
    }

    private @Nullable Moment optionalMoment() {
        long number = number();
        return number < 0 ? null : RowDates.moment(number);
    }

    private @Nullable Boolean bool() {
        long number = number();
        return number < 0 ? null : (Boolean) (number == 1);
    }

    private @Nullable Integer count() {
        long number = number();
        return number < 0 ? null : (Integer) (int) number;
    }

    private <T> T word(T[] vocabulary) {
        return vocabulary[(int) number()];
    }

    private <T> @Nullable T optionalWord(T[] vocabulary) {
        long number = number();
        return number < 0 ? null : vocabulary[(int) number];
    }

    private Set<Trait> traits() {
        long bits = Math.max(0, number());
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        for (Trait trait : TRAITS) {
            if ((bits & 1L << trait.ordinal()) != 0) {
                traits.add(trait);
            }
        }
        return traits;
    }

    private @Nullable RecordRef recordRef() {
        String text = row.text();
        if (text == null) {
            return null;
        }
        int colon = text.indexOf(':');
        return new RecordRef(RecordFile.named(text.substring(0, colon)).orElseThrow(), text.substring(colon + 1));
    }

    private @Nullable BigDecimal decimal() {
        String text = row.text();
        return text == null ? null : new BigDecimal(text);
    }

    private BigDecimal amount() {
        return new BigDecimal(text());
    }
}
