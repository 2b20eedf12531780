package vn.kycuong.record;

import static java.util.Objects.requireNonNull;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.kycuong.record.Words.UnitKind;

/**
 * An agency or unit (cơ quan, đơn vị).
 *
 * @param id its key
 * @param name its name
 * @param kind what kind of body it is
 * @param parentId the unit above it
 * @param validFrom first day of its existence, empty if since ever
 * @param validTo last day of its existence, empty if open
 */
@RecordBuilder
public record Unit(
        String id,
        String name,
        UnitKind kind,
        @Nullable String parentId,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo)
        implements Recorded {

    /** Refuses a row without what must be filled. */
    public Unit {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(kind, "kind");
    }

    @Override
    public RecordFile file() {
        return RecordFile.UNITS;
    }
}
