package vn.kycuong.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
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

    private final RowCursor row = new RowCursor();
    private final Map<String, String> ids = new HashMap<>();

    Recorded record(Table table, int number) {
        row.at(table.store(), number);
        return switch (table.file()) {
            case UNITS -> new Unit(key(), text(), word(UnitKind.values()), optionalId(), day(), day());
            case OFFICERS ->
                new Officer(id(), text(), id(), word(Category.values()), word(Post.values()), day(), bool());
            case DOSSIERS -> dossier();
            case TASKS ->
                new Task(
                        key(),
                        word(TaskKind.values()),
                        optionalWord(TaskSource.values()),
                        id(),
                        optionalId(),
                        day(),
                        date(),
                        day(),
                        bool(),
                        optionalWord(Cause.values()),
                        row.text(),
                        bool());
            case COORDINATION ->
                new Coordination(
                        key(),
                        row.text(),
                        id(),
                        id(),
                        optionalId(),
                        date(),
                        date(),
                        day(),
                        bool(),
                        bool(),
                        optionalWord(Cause.values()));
            case COMPLAINTS ->
                new Complaint(key(), id(), optionalId(), row.text(), date(), word(Topic.values()), bool(), day());
            case MEETINGS -> new Meeting(key(), id(), date(), optionalId(), bool());
            case OVERSIGHT -> new Oversight(key(), id(), id(), date(), word(OversightKind.values()));
            case OBSTACLES -> new Obstacle(key(), id(), row.text(), date(), day(), day(), day());
            case BEHAVIOURS ->
                new Behaviour(
                        key(),
                        id(),
                        id(),
                        word(BehaviourKind.values()),
                        optionalWord(Nature.values()),
                        day(),
                        row.text(),
                        day());
            case VIOLATIONS ->
                new Violation(
                        key(),
                        id(),
                        word(Act.values()),
                        row.text(),
                        date(),
                        day(),
                        day(),
                        day(),
                        day(),
                        row.text(),
                        optionalWord(Severity.values()),
                        traits(),
                        bool(),
                        bool(),
                        day());
            case DISCIPLINES -> new Discipline(key(), id(), word(Act.values()), word(Form.values()), date());
            case CIRCUMSTANCES ->
                new Circumstance(key(), id(), word(CircumstanceKind.values()), date(), day(), recordRef(), row.text());
            case RATINGS ->
                new Rating(
                        key(),
                        id(),
                        (int) number(),
                        optionalWord(RatingPeriod.values()),
                        optionalWord(Grade.values()),
                        decimal());
            case INDICATORS ->
                new Indicator(key(), id(), (int) number(), word(IndicatorCode.values()), amount(), amount());
            case REMINDERS -> new Reminder(key(), id(), date(), row.text());
            case COVERAGE -> throw new IllegalArgumentException("A row of coverage has no key.");
        };
    }

    private Dossier dossier() {
        return new Dossier(
                key(),
                row.text(),
                id(),
                optionalId(),
                moment(),
                optionalMoment(),
                day(),
                day(),
                optionalWord(Outcome.values()),
                bool(),
                bool(),
                count(),
                count(),
                optionalWord(Cause.values()),
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
        return new Coverage(id(), word(RecordFile.values()), date(), date());
    }

    private String key() {
        return text();
    }

    private String text() {
        String text = row.text();
        if (text == null) {
            throw new IllegalStateException("A cell that must be filled is empty.");
        }
        return text;
    }

    private String id() {
        return shared(text());
    }

    private @Nullable String optionalId() {
        String id = row.text();
        return id == null ? null : shared(id);
    }

    private String shared(String id) {
        String known = ids.putIfAbsent(id, id);
        return known == null ? id : known;
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
        for (Trait trait : Trait.values()) {
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
