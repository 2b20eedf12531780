package vn.kycuong.record;

import static java.util.Objects.requireNonNull;
import static vn.kycuong.record.Knowledge.known;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.kycuong.record.Words.Topic;

/**
 * A ticket of hotline 1022 (phản ánh qua Tổng đài 1022).
 *
 * @param id the key
 * @param unitId the unit complained of
 * @param officerId the officer complained of
 * @param dossierId the dossier complained of
 * @param receivedOn when it was received
 * @param topic what it is about
 * @param verified whether it was verified
 * @param answeredOn when it was answered
 */
@RecordBuilder
public record Complaint(
        String id,
        String unitId,
        @Nullable String officerId,
        @Nullable String dossierId,
        LocalDate receivedOn,
        Topic topic,
        @Nullable Boolean verified,
        @Nullable LocalDate answeredOn)
        implements Recorded {

    /** Refuses a row without what must be filled. */
    public Complaint {
        requireNonNull(id, "id");
        requireNonNull(unitId, "unitId");
        requireNonNull(receivedOn, "receivedOn");
        requireNonNull(topic, "topic");
    }

    @Override
    public RecordFile file() {
        return RecordFile.COMPLAINTS;
    }

    @Override
    public @Nullable String holder() {
        return officerId;
    }

    @Override
    public boolean isSeenOn(LocalDate day) {
        return !receivedOn.isAfter(day);
    }

    @Override
    public Complaint asKnownOn(LocalDate day) {
        if (known(answeredOn, day) == answeredOn) {
            return this;
        }
        return new Complaint(id, unitId, officerId, dossierId, receivedOn, topic, verified, known(answeredOn, day));
    }
}
