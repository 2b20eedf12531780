package vn.kycuong.fact;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kycuong.fact.Fact.Holding;
import vn.kycuong.law.Window;
import vn.kycuong.record.Complaint;
import vn.kycuong.record.Words.Cause;
import vn.kycuong.record.Words.Topic;

/**
 * A hotline ticket as known on the last day of the period. It has the cause of its dossier and is exempt where that is.
 *
 * @param complaint the ticket, without what had not happened yet
 * @param holding who holds it
 * @param dossier the dossier that it names, or null if it names none that is seen
 */
public record ComplaintFact(
        Complaint complaint, Holding holding, @Nullable DossierFact dossier) implements Fact {

    static ComplaintFact of(Complaint known, Holding holding, @Nullable DossierFact dossier) {
        Holding excused = dossier == null ? holding : holding.alsoExemptAs(dossier.holding());
        return new ComplaintFact(known, excused, dossier);
    }

    @Override
    public Complaint row() {
        return complaint;
    }

    /**
     * Whether the ticket was received in P.
     *
     * @param window P
     * @return whether it was
     */
    public boolean receivedIn(Window window) {
        return window.contains(complaint.receivedOn());
    }

    /** {@return the key of the dossier that it names, or null} */
    public @Nullable String dossierId() {
        return complaint.dossierId();
    }

    /**
     * Whether the ticket was received in P and the dossier that it names is late. A dossier that is not seen is not late.
     *
     * @param window P
     * @return whether it is
     * @throws vn.kycuong.law.WorkCalendar.UnknownYearException if a year has no calendar
     */
    public boolean dossierLateIn(Window window) {
        return receivedIn(window) && dossier != null && dossier.isLate();
    }

    @Override
    public String unitId() {
        return complaint.unitId();
    }

    /** {@return what it is about} */
    public Topic topic() {
        return complaint.topic();
    }

    /** {@return whether it was verified, null if unknown} */
    public @Nullable Boolean verified() {
        return complaint.verified();
    }

    @Override
    public @Nullable Cause cause() {
        return dossier == null ? null : dossier.cause();
    }

    @Override
    public Optional<Fact> through() {
        return Optional.ofNullable(dossier);
    }
}
