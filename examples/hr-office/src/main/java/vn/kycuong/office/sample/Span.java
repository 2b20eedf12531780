package vn.kycuong.office.sample;

import java.time.LocalDate;
import vn.kycuong.record.Words.UnitKind;

/**
 * The days of a sample.
 *
 * @param from the first day of which there are records
 * @param to the last
 */
record Span(LocalDate from, LocalDate to) {

    /** The first day on which Notice 495 is in force. */
    private static final LocalDate IN_FORCE = LocalDate.of(2024, 8, 27);

    /** The first day on which communes and wards stand under the province. */
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    private static final int LEAST_DAYS = 180;

    /** The day around which the first unit works worst: a week after the Notice can be breached. */
    LocalDate opening() {
        return (from.isBefore(IN_FORCE) ? IN_FORCE : from).plusDays(7);
    }

    /** Whether every obligation can be breached in it: some ask for half a year. */
    boolean isLongEnough() {
        return !opening().plusDays(LEAST_DAYS).isAfter(to);
    }

    /** Whether there are no districts any more; the units are those of the last day. */
    boolean isTwoTier() {
        return !to.isBefore(REFORM);
    }

    /** The last year that is over, of which everybody is rated. */
    int lastRatedYear() {
        return to.plusDays(1).getYear() - 1;
    }

    /** The day since which a unit is what it is: with the reform all but the province and its departments began anew. */
    LocalDate since(UnitKind kind) {
        boolean anew = isTwoTier() && kind != UnitKind.PROVINCE && kind != UnitKind.DEPARTMENT;
        return anew ? REFORM : LocalDate.of(2021, 1, 1);
    }

    /** A day of the years before, but not before a unit of a kind was there. */
    LocalDate inPost(UnitKind kind, Chance chance) {
        LocalDate day = chance.day(LocalDate.of(2021, 1, 1), LocalDate.of(2023, 12, 31));
        return day.isBefore(since(kind)) ? since(kind) : day;
    }
}
