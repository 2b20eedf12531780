package vn.kycuong.whatif;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kycuong.outcome.Recommendation;
import vn.kycuong.record.RecordRef;
import vn.kycuong.record.RecordRef.CodePoints;

/**
 * What would newly be recommended if nothing else were finished. Immutable.
 *
 * @param unitId the unit
 * @param officerId the officer, or null for the unit itself
 * @param recommendation what would be recommended
 * @param firstOn the first day on which it would be
 * @param days days from the day of the warning to that day
 * @param have what the figure comes to now, or its numerator; null where there is nothing to measure yet
 * @param needed at which number the threshold would match, or null if it is no matter of numbers
 * @param toActOn the records on which something can still be done, by code point
 */
public record Warning(
        String unitId,
        @Nullable String officerId,
        Recommendation recommendation,
        LocalDate firstOn,
        long days,
        @Nullable BigDecimal have,
        @Nullable BigDecimal needed,
        List<RecordRef> toActOn) {

    /** The most urgent first: the nearest day, then the weightiest measure, then by unit, officer and figure. */
    public static final Comparator<Warning> ORDER = Comparator.comparing(Warning::firstOn)
            .thenComparing(warning -> -warning.recommendation().measure().rank())
            .thenComparing(Warning::unitId, CodePoints::compare)
            .thenComparing(warning -> warning.officerId() == null ? "" : warning.officerId(), CodePoints::compare)
            .thenComparing(warning -> warning.recommendation().figure());

    /** Keeps its own copy. */
    public Warning {
        toActOn = List.copyOf(toActOn);
    }
}
