package vn.kycuong.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A unit, its officers and every row that an evaluation of them needs: the cell that is evaluated on its own.
 *
 * <p>Besides the rows booked to the unit or held by its officers it may hold rows of others that those refer to: the
 * dossier of a complaint, the obstacle of a task, an officer elsewhere who holds a row of the unit, and his
 * circumstances. More rows than needed do no harm. Rows may be read lazily, so call {@link #rows} once for each kind.
 */
public interface UnitRecords {

    /**
     * The unit.
     *
     * @return the unit
     */
    Unit unit();

    /**
     * The rows of one kind, in no particular order.
     *
     * @param kind the record class
     * @param <T> the record class
     * @return the rows, never null
     */
    <T extends Recorded> List<T> rows(Class<T> kind);

    /**
     * The dossiers that some days may need: those received by the last and not finished before the first, and those
     * that are named. A cell that has no quicker way answers with all: more of them do no harm.
     *
     * @param from the first day
     * @param to the last day
     * @param named the keys of dossiers that are needed whenever they were handled
     * @return the rows, never null
     */
    default List<Dossier> dossiers(LocalDate from, LocalDate to, Set<String> named) {
        return rows(Dossier.class);
    }

    /**
     * Whether a register of this unit is supplied for a whole period, so that what is not in it did not happen.
     *
     * @param file the register
     * @param from the first day
     * @param to the last day
     * @return whether it is supplied
     */
    boolean isSupplied(RecordFile file, LocalDate from, LocalDate to);

    /**
     * Whether a column is known: its file is not there, or its header names it and somebody fills it. What is not known
     * is no empty cell: nothing can be concluded from it.
     *
     * @param file the file
     * @param column the name of the column
     * @param unfilledRows from how many accepted rows on a column that none of them fills is not known
     * @return whether it is known; records that come as objects have all columns
     */
    default boolean knows(RecordFile file, String column, long unfilledRows) {
        return true;
    }

    /**
     * How many rows of a file were rejected that name the unit, or one of its officers. With any, the file is not whole.
     *
     * @param file the file
     * @param officerId the officer, or null for the unit
     * @return the number of rejected rows
     */
    default int rejectedRows(RecordFile file, @Nullable String officerId) {
        return 0;
    }

    /**
     * Starts a cell for a unit from rows that are at hand.
     *
     * @param unit the unit
     * @return a builder
     */
    static UnitRecordsBuilder of(Unit unit) {
        return new UnitRecordsBuilder(unit);
    }
}
