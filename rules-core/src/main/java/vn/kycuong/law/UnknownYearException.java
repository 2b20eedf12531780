package vn.kycuong.law;

import org.jspecify.annotations.Nullable;
import vn.kycuong.record.RecordRef;

/** Stops an evaluation: a count of working days touches a year of which the pack has no calendar. */
public final class UnknownYearException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int year;
    private final transient @Nullable RecordRef record;

    UnknownYearException(int year) {
        this(year, null);
    }

    private UnknownYearException(int year, @Nullable RecordRef record) {
        super(
                "The calendar has no rows for the year (%d) that record (%s) needs.%nMaybe add its days to tables/calendar.csv."
                        .formatted(year, record));
        this.year = year;
        this.record = record;
    }

    /**
     * The same, with the record that needs the year.
     *
     * @param ref the record
     * @return an exception that names it
     */
    public UnknownYearException neededBy(RecordRef ref) {
        return new UnknownYearException(year, ref);
    }

    /**
     * The year.
     *
     * @return the calendar year
     */
    public int year() {
        return year;
    }

    /**
     * The record that needs it.
     *
     * @return the record, or null if it is not known
     */
    public @Nullable RecordRef record() {
        return record;
    }
}
