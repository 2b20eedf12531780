package vn.kycuong.record;

import static java.util.Objects.requireNonNull;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import vn.kycuong.record.Words.IndicatorCode;

/**
 * A measured target of a unit (chỉ tiêu).
 *
 * @param id the key
 * @param unitId the unit measured
 * @param year the year measured
 * @param code which target
 * @param actual what was reached, at least 0
 * @param target what was to be reached, above 0
 */
@RecordBuilder
public record Indicator(String id, String unitId, int year, IndicatorCode code, BigDecimal actual, BigDecimal target)
        implements Recorded {

    /** Refuses a row without what must be filled. */
    public Indicator {
        requireNonNull(id, "id");
        requireNonNull(unitId, "unitId");
        requireNonNull(code, "code");
        requireNonNull(actual, "actual");
        requireNonNull(target, "target");
    }

    @Override
    public RecordFile file() {
        return RecordFile.INDICATORS;
    }
}
