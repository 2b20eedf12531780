package vn.kycuong.record;

import static java.util.Objects.requireNonNull;
import static vn.kycuong.record.Knowledge.known;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A difficulty in carrying out the reform (khó khăn, vướng mắc).
 *
 * @param id the key
 * @param unitId the unit that meets it
 * @param taskId the task that it stands in the way of
 * @param arisenOn when it arose
 * @param reportedOn when it was reported
 * @param followedUpOn when it was followed up
 * @param resolvedOn when it was resolved
 */
@RecordBuilder
public record Obstacle(
        String id,
        String unitId,
        @Nullable String taskId,
        LocalDate arisenOn,
        @Nullable LocalDate reportedOn,
        @Nullable LocalDate followedUpOn,
        @Nullable LocalDate resolvedOn)
        implements Recorded {

    /** Refuses a row without what must be filled. */
    public Obstacle {
        requireNonNull(id, "id");
        requireNonNull(unitId, "unitId");
        requireNonNull(arisenOn, "arisenOn");
    }

    @Override
    public RecordFile file() {
        return RecordFile.OBSTACLES;
    }

    @Override
    public boolean isSeenOn(LocalDate day) {
        return !arisenOn.isAfter(day);
    }

    @Override
    public Obstacle asKnownOn(LocalDate day) {
        if (known(reportedOn, day) == reportedOn
                && known(followedUpOn, day) == followedUpOn
                && known(resolvedOn, day) == resolvedOn) {
            return this;
        }
        return new Obstacle(
                id, unitId, taskId, arisenOn, known(reportedOn, day), known(followedUpOn, day), known(resolvedOn, day));
    }
}
