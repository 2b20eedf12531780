package vn.kycuong.record;

import static java.util.Objects.requireNonNull;
import static vn.kycuong.record.Knowledge.known;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.kycuong.record.Words.SuspensionKind;

/**
 * A time in which a dossier waited for somebody outside the office (tạm dừng).
 *
 * @param id the key
 * @param dossierId the dossier that waited
 * @param kind what it waited for
 * @param startsOn the first day on which it waited
 * @param endsOn the day on which work went on, empty if it still waits
 * @param document the document that shows it, free text
 */
@RecordBuilder
public record Suspension(
        String id,
        String dossierId,
        SuspensionKind kind,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable String document)
        implements Recorded {

    /** Refuses a row without what must be filled. */
    public Suspension {
        requireNonNull(id, "id");
        requireNonNull(dossierId, "dossierId");
        requireNonNull(kind, "kind");
        requireNonNull(startsOn, "startsOn");
    }

    @Override
    public RecordFile file() {
        return RecordFile.SUSPENSIONS;
    }

    @Override
    public boolean isSeenOn(LocalDate day) {
        return !startsOn.isAfter(day);
    }

    @Override
    public Suspension asKnownOn(LocalDate day) {
        if (known(endsOn, day) == endsOn) {
            return this;
        }
        return new Suspension(id, dossierId, kind, startsOn, known(endsOn, day), document);
    }
}
