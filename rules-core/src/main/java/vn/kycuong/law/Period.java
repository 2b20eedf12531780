package vn.kycuong.law;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * The period of an evaluation. What happened after its last day is not known yet.
 *
 * @param from the first day
 * @param to the last day
 */
public record Period(LocalDate from, LocalDate to) {

    /** Refuses a period that ends before it starts. */
    public Period {
        if (from.isAfter(to)) {
            throw new IllegalArgumentException(
                    "The period starts (%s) after it ends (%s).\nMaybe swap the two dates.".formatted(from, to));
        }
    }

    /**
     * The period between two dates.
     *
     * @param from the first day, {@code yyyy-MM-dd}
     * @param to the last day, {@code yyyy-MM-dd}
     * @return the period
     * @throws IllegalArgumentException if it ends before it starts
     * @throws java.time.format.DateTimeParseException if a date cannot be read
     */
    public static Period between(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }

    /** {@return the order of periods by their first day, none before any} */
    public static Comparator<@Nullable Period> byFirstDay() {
        return Comparator.nullsFirst(Comparator.comparing(Period::from));
    }
}
