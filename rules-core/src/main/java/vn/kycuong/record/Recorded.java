package vn.kycuong.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of a record file that has a key. Immutable; fields that may be empty are null when they are unknown. */
public sealed interface Recorded
        permits Behaviour,
                Circumstance,
                Complaint,
                Coordination,
                Discipline,
                Dossier,
                Headship,
                Indicator,
                Meeting,
                Obstacle,
                Officer,
                Oversight,
                Rating,
                Reminder,
                Suspension,
                Task,
                Unit,
                Violation {

    /**
     * The file that the row belongs to.
     *
     * @return the file
     */
    RecordFile file();

    /**
     * The key of the row, unique in its file.
     *
     * @return the key
     */
    String id();

    /**
     * The officer who holds the record and whose circumstances may excuse it.
     *
     * @return the key of the officer, or null where nobody holds it
     */
    default @Nullable String holder() {
        return null;
    }

    /**
     * Whether the row is seen by an evaluation that ends on a day: whether its first event has happened by then.
     *
     * @param day the last day of the period
     * @return whether it is seen
     */
    default boolean isSeenOn(LocalDate day) {
        return true;
    }

    /**
     * The row as known on a day: later events read as empty, appointments and bounds stay.
     *
     * @param day the last day of the period
     * @return this row, or a copy without what had not happened yet
     */
    default Recorded asKnownOn(LocalDate day) {
        return this;
    }

    /**
     * The reference that names this row.
     *
     * @return file and key
     */
    default RecordRef ref() {
        return new RecordRef(file(), id());
    }
}
