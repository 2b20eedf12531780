package vn.kycuong.record;

import static java.util.Objects.requireNonNull;
import static vn.kycuong.record.Knowledge.known;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kycuong.record.DisciplineWords.Act;
import vn.kycuong.record.DisciplineWords.Severity;
import vn.kycuong.record.DisciplineWords.Trait;

/**
 * A violation under examination (hành vi vi phạm).
 *
 * @param id the key
 * @param officerId the officer concerned
 * @param act what was done
 * @param obligation the obligation of the Notice that it breaks
 * @param actedOn when it was done, or began
 * @param endedOn when it ended
 * @param detectedOn when it was detected
 * @param openedOn when the case was opened
 * @param concludedOn when it was concluded
 * @param concludedBy who concluded it, free text
 * @param severity how grave it was concluded to be
 * @param traits mitigating and aggravating traits
 * @param complex whether the case is complex
 * @param neverExpires whether no limitation applies
 * @param decidedOn when it was decided
 */
@RecordBuilder
public record Violation(
        String id,
        String officerId,
        Act act,
        @Nullable String obligation,
        LocalDate actedOn,
        @Nullable LocalDate endedOn,
        @Nullable LocalDate detectedOn,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate concludedOn,
        @Nullable String concludedBy,
        @Nullable Severity severity,
        Set<Trait> traits,
        @Nullable Boolean complex,
        @Nullable Boolean neverExpires,
        @Nullable LocalDate decidedOn)
        implements Recorded {

    /** Refuses a row without what must be filled. */
    public Violation {
        requireNonNull(id, "id");
        requireNonNull(officerId, "officerId");
        requireNonNull(act, "act");
        requireNonNull(actedOn, "actedOn");
        traits = Set.copyOf(traits);
    }

    @Override
    public RecordFile file() {
        return RecordFile.VIOLATIONS;
    }

    @Override
    public String holder() {
        return officerId;
    }

    @Override
    public boolean isSeenOn(LocalDate day) {
        return !actedOn.isAfter(day);
    }

    @Override
    public Violation asKnownOn(LocalDate day) {
        if (known(endedOn, day) == endedOn
                && known(detectedOn, day) == detectedOn
                && known(openedOn, day) == openedOn
                && known(concludedOn, day) == concludedOn
                && known(decidedOn, day) == decidedOn) {
            return this;
        }
        return new Violation(
                id,
                officerId,
                act,
                obligation,
                actedOn,
                known(endedOn, day),
                known(detectedOn, day),
                known(openedOn, day),
                known(concludedOn, day),
                concludedBy,
                severity,
                traits,
                complex,
                neverExpires,
                known(decidedOn, day));
    }
}
