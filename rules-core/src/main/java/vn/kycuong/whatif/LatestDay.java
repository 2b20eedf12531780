package vn.kycuong.whatif;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Seeks the latest day that does, where every earlier one does, too. Each day that is tried costs an evaluation. */
final class LatestDay {

    private final Predicate<LocalDate> does;
    private final LocalDate first;
    private LocalDate high;
    private @Nullable LocalDate low;

    LatestDay(LocalDate first, LocalDate last, Predicate<LocalDate> does) {
        this.first = first;
        this.does = does;
        high = last;
    }

    /** The day, sought first where it may well be. */
    Optional<LocalDate> near(Collection<LocalDate> likely) {
        for (LocalDate day : likely) {
            if (isOpen(day)) {
                if (!tried(day) && low == null && !triedFirst()) {
                    return Optional.empty();
                }
                if (day.equals(low)) {
                    return Optional.of(above(day));
                }
            }
        }
        return low != null || triedFirst() ? Optional.of(above(Objects.requireNonNull(low))) : Optional.empty();
    }

    private boolean triedFirst() {
        return isOpen(first) && tried(first);
    }

    private boolean isOpen(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(high) && (low == null || day.isAfter(low));
    }

    private boolean tried(LocalDate day) {
        if (does.test(day)) {
            low = day;
            return true;
        }
        high = day.minusDays(1);
        return false;
    }

    /** From a day that does, in ever longer strides as long as they do, then by halves. */
    private LocalDate above(LocalDate day) {
        LocalDate does = day;
        for (long stride = 1; does.plusDays(stride).compareTo(high) <= 0 && tried(does.plusDays(stride)); stride *= 2) {
            does = does.plusDays(stride);
        }
        while (does.isBefore(high)) {
            LocalDate middle = LocalDate.ofEpochDay((does.toEpochDay() + high.toEpochDay() + 1) / 2);
            does = tried(middle) ? middle : does;
        }
        return does;
    }
}
