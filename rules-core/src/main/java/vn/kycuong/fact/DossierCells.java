package vn.kycuong.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.kycuong.record.Dossier;
import vn.kycuong.record.Words.Outcome;

/** The cells of a dossier that rules name, as they are on record. */
sealed interface DossierCells permits DossierFact {

    /** {@return the dossier, without what had not happened yet} */
    Dossier dossier();

    /** {@return the officer who resolves it: the key of the officer, or null} */
    default @Nullable String officerId() {
        return dossier().officerId();
    }

    /** {@return the first date promised: the date, or null} */
    default @Nullable LocalDate dueOn() {
        return dossier().dueOn();
    }

    /** {@return what became of it: the outcome, or null} */
    default @Nullable Outcome outcome() {
        return dossier().outcome();
    }

    /** {@return whether a refusal was given in writing, null if unknown} */
    default @Nullable Boolean refusalInWriting() {
        return dossier().refusalInWriting();
    }

    /** {@return whether a receipt was issued, null if unknown} */
    default @Nullable Boolean receiptIssued() {
        return dossier().receiptIssued();
    }

    /** {@return how often a supplement was requested, null if unknown} */
    default @Nullable Integer supplementRequests() {
        return dossier().supplementRequests();
    }

    /** {@return how often it was sent back between units, null if unknown} */
    default @Nullable Integer returnsBetweenUnits() {
        return dossier().returnsBetweenUnits();
    }

    /** {@return when an apology was given: the date, or null} */
    default @Nullable LocalDate apologyOn() {
        return dossier().apologyOn();
    }

    /** {@return whether the apology gave a reason, null if unknown} */
    default @Nullable Boolean apologyReason() {
        return dossier().apologyReason();
    }

    /** {@return the new date promised: the date, or null} */
    default @Nullable LocalDate reappointedOn() {
        return dossier().reappointedOn();
    }

    /** {@return how often a new date was promised, null if unknown} */
    default @Nullable Integer reappointments() {
        return dossier().reappointments();
    }

    /** {@return where a consequence is recorded, null if none is} */
    default @Nullable String consequenceRef() {
        return dossier().consequenceRef();
    }
}
