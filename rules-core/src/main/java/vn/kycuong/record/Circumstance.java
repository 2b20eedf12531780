package vn.kycuong.record;

import static java.util.Objects.requireNonNull;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.kycuong.record.DisciplineWords.CircumstanceKind;

/**
 * A fact that defers, exempts or mitigates (tình tiết miễn, hoãn).
 *
 * @param id the key
 * @param officerId the officer it concerns
 * @param kind what kind of fact it is
 * @param startsOn its first day
 * @param endsOn its last day, empty if open
 * @param excuses the record that it excuses
 * @param evidence what proves it, free text
 */
@RecordBuilder
public record Circumstance(
        String id,
        String officerId,
        CircumstanceKind kind,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable RecordRef excuses,
        @Nullable String evidence)
        implements Recorded {

    /** Refuses a row without what must be filled. */
    public Circumstance {
        requireNonNull(id, "id");
        requireNonNull(officerId, "officerId");
        requireNonNull(kind, "kind");
        requireNonNull(startsOn, "startsOn");
    }

    @Override
    public RecordFile file() {
        return RecordFile.CIRCUMSTANCES;
    }

    @Override
    public String holder() {
        return officerId;
    }

    @Override
    public boolean isSeenOn(LocalDate day) {
        return !startsOn.isAfter(day);
    }
}
