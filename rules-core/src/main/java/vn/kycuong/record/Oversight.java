package vn.kycuong.record;

import static java.util.Objects.requireNonNull;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import vn.kycuong.record.Words.OversightKind;

/**
 * An act of inspection or urging by the head (kiểm tra, đôn đốc).
 *
 * @param id the key
 * @param unitId the unit inspected or urged
 * @param officerId the officer who did it
 * @param doneOn when it was done
 * @param kind inspection or urging
 */
@RecordBuilder
public record Oversight(String id, String unitId, String officerId, LocalDate doneOn, OversightKind kind)
        implements Recorded {

    /** Refuses a row without what must be filled. */
    public Oversight {
        requireNonNull(id, "id");
        requireNonNull(unitId, "unitId");
        requireNonNull(officerId, "officerId");
        requireNonNull(doneOn, "doneOn");
        requireNonNull(kind, "kind");
    }

    @Override
    public RecordFile file() {
        return RecordFile.OVERSIGHT;
    }

    @Override
    public boolean isSeenOn(LocalDate day) {
        return !doneOn.isAfter(day);
    }
}
