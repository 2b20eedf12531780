package vn.kycuong.record;

import static java.util.Objects.requireNonNull;
import static vn.kycuong.record.Knowledge.known;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.kycuong.record.Words.Cause;
import vn.kycuong.record.Words.TaskKind;
import vn.kycuong.record.Words.TaskSource;

/**
 * An assigned task (nhiệm vụ được giao).
 *
 * @param id the key
 * @param kind what kind of task it is
 * @param source who assigned it, or under which text
 * @param unitId the unit it is assigned to
 * @param officerId the officer it is assigned to
 * @param assignedOn when it was assigned
 * @param dueOn the last day to finish in time
 * @param finishedOn when it was finished
 * @param withinCompetence whether it lies within the competence of the officer
 * @param cause the established cause of lateness
 * @param consequenceRef where a consequence is recorded, free text
 * @param collective whether it was a collective matter
 */
@RecordBuilder
public record Task(
        String id,
        TaskKind kind,
        @Nullable TaskSource source,
        String unitId,
        @Nullable String officerId,
        @Nullable LocalDate assignedOn,
        LocalDate dueOn,
        @Nullable LocalDate finishedOn,
        @Nullable Boolean withinCompetence,
        @Nullable Cause cause,
        @Nullable String consequenceRef,
        @Nullable Boolean collective)
        implements Recorded {

    /** Refuses a row without what must be filled. */
    public Task {
        requireNonNull(id, "id");
        requireNonNull(kind, "kind");
        requireNonNull(unitId, "unitId");
        requireNonNull(dueOn, "dueOn");
    }

    @Override
    public RecordFile file() {
        return RecordFile.TASKS;
    }

    @Override
    public @Nullable String holder() {
        return officerId;
    }

    @Override
    public boolean isSeenOn(LocalDate day) {
        return !(assignedOn == null ? dueOn : assignedOn).isAfter(day);
    }

    @Override
    public Task asKnownOn(LocalDate day) {
        if (known(finishedOn, day) == finishedOn) {
            return this;
        }
        return new Task(
                id,
                kind,
                source,
                unitId,
                officerId,
                assignedOn,
                dueOn,
                known(finishedOn, day),
                withinCompetence,
                cause,
                consequenceRef,
                collective);
    }
}
