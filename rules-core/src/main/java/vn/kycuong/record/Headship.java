package vn.kycuong.record;

import static java.util.Objects.requireNonNull;
import static vn.kycuong.record.Knowledge.known;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time in which an officer headed a unit (người đứng đầu); he may belong to another.
 *
 * @param id the key
 * @param unitId the unit
 * @param officerId the officer who headed it
 * @param startsOn his first day
 * @param endsOn his last day, empty if he heads it still
 * @param acting whether he only acted as head
 * @param document the document that says so, free text
 */
@RecordBuilder
public record Headship(
        String id,
        String unitId,
        String officerId,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable Boolean acting,
        @Nullable String document)
        implements Recorded {

    /** Refuses a row without what must be filled. */
    public Headship {
        requireNonNull(id, "id");
        requireNonNull(unitId, "unitId");
        requireNonNull(officerId, "officerId");
        requireNonNull(startsOn, "startsOn");
    }

    @Override
    public RecordFile file() {
        return RecordFile.HEADS;
    }

    @Override
    public boolean isSeenOn(LocalDate day) {
        return !startsOn.isAfter(day);
    }

    @Override
    public Headship asKnownOn(LocalDate day) {
        if (known(endsOn, day) == endsOn) {
            return this;
        }
        return new Headship(id, unitId, officerId, startsOn, known(endsOn, day), acting, document);
    }
}
