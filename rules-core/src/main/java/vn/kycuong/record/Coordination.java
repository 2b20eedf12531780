package vn.kycuong.record;

import static java.util.Objects.requireNonNull;
import static vn.kycuong.record.Knowledge.known;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.kycuong.record.Words.Cause;

/**
 * A request for opinion or action between bodies (đề nghị phối hợp); from and to the same unit: internal.
 *
 * @param id the key
 * @param dossierId the dossier it concerns
 * @param fromUnitId the unit that asks
 * @param toUnitId the unit that is asked
 * @param toOfficerId the officer who is asked
 * @param requestedOn when it was requested
 * @param dueOn the last day to answer in time
 * @param answeredOn when it was answered
 * @param refusedCompetence whether it was refused as outside the competence
 * @param refusalUpheld whether that refusal was upheld
 * @param cause the established cause of lateness
 */
@RecordBuilder
public record Coordination(
        String id,
        @Nullable String dossierId,
        String fromUnitId,
        String toUnitId,
        @Nullable String toOfficerId,
        LocalDate requestedOn,
        LocalDate dueOn,
        @Nullable LocalDate answeredOn,
        @Nullable Boolean refusedCompetence,
        @Nullable Boolean refusalUpheld,
        @Nullable Cause cause)
        implements Recorded {

    /** Refuses a row without what must be filled. */
    public Coordination {
        requireNonNull(id, "id");
        requireNonNull(fromUnitId, "fromUnitId");
        requireNonNull(toUnitId, "toUnitId");
        requireNonNull(requestedOn, "requestedOn");
        requireNonNull(dueOn, "dueOn");
    }

    @Override
    public RecordFile file() {
        return RecordFile.COORDINATION;
    }

    @Override
    public @Nullable String holder() {
        return toOfficerId;
    }

    @Override
    public boolean isSeenOn(LocalDate day) {
        return !requestedOn.isAfter(day);
    }

    @Override
    public Coordination asKnownOn(LocalDate day) {
        if (known(answeredOn, day) == answeredOn) {
            return this;
        }
        return new Coordination(
                id,
                dossierId,
                fromUnitId,
                toUnitId,
                toOfficerId,
                requestedOn,
                dueOn,
                known(answeredOn, day),
                refusedCompetence,
                refusalUpheld,
                cause);
    }
}
