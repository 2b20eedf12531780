package vn.kycuong.record;

import static java.util.Objects.requireNonNull;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;

/**
 * The statement that a register of a unit is complete for some days (sổ theo dõi đầy đủ). It has no key.
 *
 * @param unitId the unit whose register it is
 * @param covered the register
 * @param startsOn the first day covered
 * @param endsOn the last day covered
 */
@RecordBuilder
public record Coverage(String unitId, RecordFile covered, LocalDate startsOn, LocalDate endsOn) {

    /** Refuses a row without what must be filled. */
    public Coverage {
        requireNonNull(unitId, "unitId");
        requireNonNull(covered, "covered");
        requireNonNull(startsOn, "startsOn");
        requireNonNull(endsOn, "endsOn");
    }
}
