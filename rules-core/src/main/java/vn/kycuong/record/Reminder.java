package vn.kycuong.record;

import static java.util.Objects.requireNonNull;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A written reminder already given (nhắc nhở bằng văn bản).
 *
 * @param id the key
 * @param officerId the officer reminded
 * @param issuedOn when it was issued
 * @param obligation the obligation it was for
 */
@RecordBuilder
public record Reminder(
        String id,
        String officerId,
        LocalDate issuedOn,
        @Nullable String obligation) implements Recorded {

    /** Refuses a row without what must be filled. */
    public Reminder {
        requireNonNull(id, "id");
        requireNonNull(officerId, "officerId");
        requireNonNull(issuedOn, "issuedOn");
    }

    @Override
    public RecordFile file() {
        return RecordFile.REMINDERS;
    }

    @Override
    public String holder() {
        return officerId;
    }

    @Override
    public boolean isSeenOn(LocalDate day) {
        return !issuedOn.isAfter(day);
    }
}
