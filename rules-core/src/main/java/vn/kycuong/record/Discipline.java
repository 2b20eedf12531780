package vn.kycuong.record;

import static java.util.Objects.requireNonNull;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import vn.kycuong.record.DisciplineWords.Act;
import vn.kycuong.record.DisciplineWords.Form;

/**
 * A discipline decision in the past (quyết định kỷ luật).
 *
 * @param id the key
 * @param officerId the officer disciplined
 * @param act the act it was for
 * @param form its form
 * @param effectiveOn when it took effect
 */
@RecordBuilder
public record Discipline(String id, String officerId, Act act, Form form, LocalDate effectiveOn) implements Recorded {

    /** Refuses a row without what must be filled. */
    public Discipline {
        requireNonNull(id, "id");
        requireNonNull(officerId, "officerId");
        requireNonNull(act, "act");
        requireNonNull(form, "form");
        requireNonNull(effectiveOn, "effectiveOn");
    }

    @Override
    public RecordFile file() {
        return RecordFile.DISCIPLINES;
    }

    @Override
    public String holder() {
        return officerId;
    }

    @Override
    public boolean isSeenOn(LocalDate day) {
        return !effectiveOn.isAfter(day);
    }
}
