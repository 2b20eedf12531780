package vn.kycuong.record;

import static java.util.Objects.requireNonNull;
import static vn.kycuong.record.Knowledge.known;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.kycuong.record.Words.BehaviourKind;
import vn.kycuong.record.Words.Nature;

/**
 * An observed behaviour of point 3 of the Notice (biểu hiện).
 *
 * @param id the key
 * @param officerId the officer observed
 * @param unitId the unit it was observed in
 * @param kind which behaviour
 * @param nature ability or conduct
 * @param establishedOn when it was established; empty: never seen by an evaluation
 * @param establishedBy who established it, free text
 * @param reviewedOn when it was reviewed
 */
@RecordBuilder
public record Behaviour(
        String id,
        String officerId,
        String unitId,
        BehaviourKind kind,
        @Nullable Nature nature,
        @Nullable LocalDate establishedOn,
        @Nullable String establishedBy,
        @Nullable LocalDate reviewedOn)
        implements Recorded {

    /** Refuses a row without what must be filled. */
    public Behaviour {
        requireNonNull(id, "id");
        requireNonNull(officerId, "officerId");
        requireNonNull(unitId, "unitId");
        requireNonNull(kind, "kind");
    }

    @Override
    public RecordFile file() {
        return RecordFile.BEHAVIOURS;
    }

    @Override
    public String holder() {
        return officerId;
    }

    @Override
    public boolean isSeenOn(LocalDate day) {
        return establishedOn != null && !establishedOn.isAfter(day);
    }

    @Override
    public Behaviour asKnownOn(LocalDate day) {
        if (known(reviewedOn, day) == reviewedOn) {
            return this;
        }
        return new Behaviour(id, officerId, unitId, kind, nature, establishedOn, establishedBy, known(reviewedOn, day));
    }
}
