package vn.kycuong.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.kycuong.fact.Fact.Holding;
import vn.kycuong.law.Window;
import vn.kycuong.record.Meeting;

/**
 * A progress meeting.
 *
 * @param meeting the meeting
 * @param headAbsent whether the head had a circumstance on that day that excuses absence
 */
public record MeetingFact(Meeting meeting, boolean headAbsent) implements Fact {

    @Override
    public Meeting row() {
        return meeting;
    }

    /**
     * Whether the meeting was held in P.
     *
     * @param window P
     * @return whether it was
     */
    public boolean heldIn(Window window) {
        return window.contains(meeting.heldOn());
    }

    /** {@return when it was held} */
    public LocalDate heldOn() {
        return meeting.heldOn();
    }

    @Override
    public String unitId() {
        return meeting.unitId();
    }

    @Override
    public Holding holding() {
        return Holding.NOBODY;
    }

    /** {@return the officer in the chair, or null} */
    public @Nullable String chairedBy() {
        return meeting.chairedBy();
    }

    /** {@return whether the chair was delegated in writing, null if unknown} */
    public @Nullable Boolean delegatedInWriting() {
        return meeting.delegatedInWriting();
    }
}
