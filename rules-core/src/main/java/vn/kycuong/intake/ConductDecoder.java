package vn.kycuong.intake;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kycuong.record.Behaviour;
import vn.kycuong.record.Circumstance;
import vn.kycuong.record.Discipline;
import vn.kycuong.record.DisciplineWords.Act;
import vn.kycuong.record.DisciplineWords.CircumstanceKind;
import vn.kycuong.record.DisciplineWords.Form;
import vn.kycuong.record.DisciplineWords.Severity;
import vn.kycuong.record.DisciplineWords.Trait;
import vn.kycuong.record.Rating;
import vn.kycuong.record.RecordFile;
import vn.kycuong.record.RecordRef;
import vn.kycuong.record.Reminder;
import vn.kycuong.record.Violation;
import vn.kycuong.record.Words.BehaviourKind;
import vn.kycuong.record.Words.Grade;
import vn.kycuong.record.Words.Nature;
import vn.kycuong.record.Words.RatingPeriod;

/** Decodes the records of officers' conduct: behaviours, violations, and what was said and decided of them. */
final class ConductDecoder {

    private static final Act[] ACTS = Act.values();
    private static final BehaviourKind[] BEHAVIOUR_KINDS = BehaviourKind.values();
    private static final CircumstanceKind[] CIRCUMSTANCE_KINDS = CircumstanceKind.values();
    private static final Form[] FORMS = Form.values();
    private static final Grade[] GRADES = Grade.values();
    private static final Nature[] NATURES = Nature.values();
    private static final RatingPeriod[] RATING_PERIODS = RatingPeriod.values();
    private static final Severity[] SEVERITIES = Severity.values();
    private static final Trait[] TRAITS = Trait.values();

    private final CellDecoder cells;

    ConductDecoder(CellDecoder cells) {
        this.cells = cells;
    }

    Behaviour behaviour() {
        return new Behaviour(
                cells.text(),
                cells.id(),
                cells.id(),
                cells.word(BEHAVIOUR_KINDS),
                cells.optionalWord(NATURES),
                cells.optionalDate(),
                cells.optionalText(),
                cells.optionalDate());
    }

    Violation violation() {
        return new Violation(
                cells.text(),
                cells.id(),
                cells.word(ACTS),
                cells.optionalText(),
                cells.date(),
                cells.optionalDate(),
                cells.optionalDate(),
                cells.optionalDate(),
                cells.optionalDate(),
                cells.optionalText(),
                cells.optionalWord(SEVERITIES),
                traits(),
                cells.bool(),
                cells.bool(),
                cells.optionalDate());
    }

    private Set<Trait> traits() {
        long bits = Math.max(0, cells.number());
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        for (Trait trait : TRAITS) {
            if ((bits & 1L << trait.ordinal()) != 0) {
                traits.add(trait);
            }
        }
        return traits;
    }

    Discipline discipline() {
        return new Discipline(cells.text(), cells.id(), cells.word(ACTS), cells.word(FORMS), cells.date());
    }

    Circumstance circumstance() {
        return new Circumstance(
                cells.text(),
                cells.id(),
                cells.word(CIRCUMSTANCE_KINDS),
                cells.date(),
                cells.optionalDate(),
                recordRef(),
                cells.optionalText());
    }

    private @Nullable RecordRef recordRef() {
        String text = cells.optionalText();
        if (text == null) {
            return null;
        }
        int colon = text.indexOf(':');
        return new RecordRef(RecordFile.named(text.substring(0, colon)).orElseThrow(), text.substring(colon + 1));
    }

    Rating rating() {
        return new Rating(
                cells.text(),
                cells.id(),
                (int) cells.number(),
                cells.optionalWord(RATING_PERIODS),
                cells.optionalWord(GRADES),
                cells.optionalDecimal());
    }

    Reminder reminder() {
        return new Reminder(cells.text(), cells.id(), cells.date(), cells.optionalText());
    }
}
