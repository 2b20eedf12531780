package vn.kycuong.record;

import static java.util.Objects.requireNonNull;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A progress meeting of the unit's reform steering committee (cuộc họp Ban Chỉ đạo).
 *
 * @param id the key
 * @param unitId the unit whose committee met
 * @param heldOn when it was held
 * @param chairedBy the officer in the chair
 * @param delegatedInWriting whether the chair was delegated in writing
 */
@RecordBuilder
public record Meeting(
        String id,
        String unitId,
        LocalDate heldOn,
        @Nullable String chairedBy,
        @Nullable Boolean delegatedInWriting) implements Recorded {

    /** Refuses a row without what must be filled. */
    public Meeting {
        requireNonNull(id, "id");
        requireNonNull(unitId, "unitId");
        requireNonNull(heldOn, "heldOn");
    }

    @Override
    public RecordFile file() {
        return RecordFile.MEETINGS;
    }

    @Override
    public boolean isSeenOn(LocalDate day) {
        return !heldOn.isAfter(day);
    }
}
