package vn.kycuong.record;

import static java.util.Objects.requireNonNull;
import static vn.kycuong.record.Knowledge.known;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.kycuong.record.Words.Cause;
import vn.kycuong.record.Words.Outcome;

/**
 * An applicant's dossier (hồ sơ TTHC), booked to the unit and officer that resolve it.
 *
 * @param id the key
 * @param procedureCode the administrative procedure, free text
 * @param unitId the unit that resolves it
 * @param officerId the officer who resolves it
 * @param receivedAt when it was received
 * @param transferredAt when it was passed on to be resolved
 * @param dueOn the first date promised; a re-appointment does not move it
 * @param finishedOn when it was finished
 * @param outcome what became of it
 * @param refusalInWriting whether a refusal was given in writing
 * @param receiptIssued whether a receipt was issued
 * @param supplementRequests how often a supplement was requested
 * @param returnsBetweenUnits how often it was sent back between units
 * @param cause the established cause of lateness
 * @param apologyOn when an apology was given
 * @param apologyReason whether the apology gave a reason
 * @param reappointedOn the new date promised
 * @param reappointments how often a new date was promised
 * @param consequenceRef where a consequence is recorded, free text
 * @param collective whether it was a collective matter
 * @param online whether it was filed online
 */
@RecordBuilder
public record Dossier(
        String id,
        @Nullable String procedureCode,
        String unitId,
        @Nullable String officerId,
        Moment receivedAt,
        @Nullable Moment transferredAt,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate finishedOn,
        @Nullable Outcome outcome,
        @Nullable Boolean refusalInWriting,
        @Nullable Boolean receiptIssued,
        @Nullable Integer supplementRequests,
        @Nullable Integer returnsBetweenUnits,
        @Nullable Cause cause,
        @Nullable LocalDate apologyOn,
        @Nullable Boolean apologyReason,
        @Nullable LocalDate reappointedOn,
        @Nullable Integer reappointments,
        @Nullable String consequenceRef,
        @Nullable Boolean collective,
        @Nullable Boolean online)
        implements Recorded {

    /** Refuses a row without what must be filled. */
    public Dossier {
        requireNonNull(id, "id");
        requireNonNull(unitId, "unitId");
        requireNonNull(receivedAt, "receivedAt");
    }

    @Override
    public RecordFile file() {
        return RecordFile.DOSSIERS;
    }

    @Override
    public @Nullable String holder() {
        return officerId;
    }

    @Override
    public boolean isSeenOn(LocalDate day) {
        return !receivedAt.day().isAfter(day);
    }

    @Override
    public Dossier asKnownOn(LocalDate day) {
        if (known(finishedOn, day) == finishedOn
                && known(transferredAt, day) == transferredAt
                && known(apologyOn, day) == apologyOn) {
            return this;
        }
        return new Dossier(
                id,
                procedureCode,
                unitId,
                officerId,
                receivedAt,
                known(transferredAt, day),
                dueOn,
                known(finishedOn, day),
                known(finishedOn, day) == finishedOn ? outcome : null,
                known(finishedOn, day) == finishedOn ? refusalInWriting : null,
                receiptIssued,
                supplementRequests,
                returnsBetweenUnits,
                cause,
                known(apologyOn, day),
                apologyReason,
                reappointedOn,
                reappointments,
                consequenceRef,
                collective,
                online);
    }
}
