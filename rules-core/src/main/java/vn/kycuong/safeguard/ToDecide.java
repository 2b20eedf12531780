package vn.kycuong.safeguard;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kycuong.law.Check;
import vn.kycuong.law.Edition;
import vn.kycuong.law.Measure;
import vn.kycuong.law.Measure.Family;
import vn.kycuong.outcome.Figure;
import vn.kycuong.record.Officer;

/** What a recommendation leaves to a competent person. */
final class ToDecide {

    private static final int RANK_OF_PARTY_TRACK = 2;

    /** The measures that move somebody to another post; a termination asks for none. */
    private static final Set<Measure> MOVES = Set.of(Measure.REASSIGNMENT, Measure.REPLACEMENT);

    private ToDecide() {}

    /** What the obligation of a figure, or its records, leave besides what all do. */
    static Set<Check> particularTo(Figure figure, Edition edition) {
        Set<Check> checks = EnumSet.noneOf(Check.class);
        edition.obligation(figure.definition().id().obligation()).ifPresent(row -> checks.addAll(row.checks()));
        if (figure.definition().attributesFault()
                && figure.evidence().stream().anyMatch(fact -> fact.cause() == null)) {
            checks.add(Check.ATTRIBUTE_FAULT);
        }
        return checks;
    }

    /** All that a draft leaves, but whether its provisions must be read first. */
    static Set<Check> of(Draft draft, @Nullable Officer officer) {
        Set<Check> checks = EnumSet.of(Check.CONFIRM_FACTS, Check.CHOOSE_MEASURE);
        checks.addAll(draft.checks());
        if (draft.measure().family() == Family.PERSONNEL) {
            checks.add(Check.CHECK_COMPETENCE);
        }
        if (MOVES.contains(draft.measure())) {
            checks.add(Check.ASSIGN_POST);
        }
        if (officer != null
                && Boolean.TRUE.equals(officer.partyMember())
                && draft.measure().rank() >= RANK_OF_PARTY_TRACK) {
            checks.add(Check.PARTY_TRACK);
        }
        return checks;
    }
}
