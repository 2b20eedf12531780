package vn.kycuong.office.sample;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;

/** The dice of a sample. {@link Random} is specified to the number, so a seed gives the same sample on every platform. */
final class Chance {

    private final Random random;

    Chance(long seed) {
        random = new Random(seed);
    }

    /** One case in so many. */
    boolean in(int cases) {
        return random.nextInt(cases) == 0;
    }

    /** So many cases in a hundred. */
    boolean percent(int percent) {
        return random.nextInt(100) < percent;
    }

    /** So many cases in a thousand. */
    boolean permille(double permille) {
        return random.nextDouble() * 1000 < permille;
    }

    /** A thing that comes about with a probability. */
    boolean probably(double probability) {
        return random.nextDouble() < probability;
    }

    /** A place below a number, the first far more often than the last: a few do most of the work. */
    int mostlyFirst(int number) {
        double dice = random.nextDouble();
        return (int) (number * dice * dice * dice);
    }

    /** The share of a place among those that {@link #mostlyFirst} answers. */
    static double shareOf(int place, int number) {
        return StrictMath.cbrt((place + 1.0) / number) - StrictMath.cbrt((double) place / number);
    }

    int below(int number) {
        return random.nextInt(number);
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    LocalDate day(LocalDate first, LocalDate last) {
        return first.plusDays(random.nextInt((int) ChronoUnit.DAYS.between(first, last) + 1));
    }
}
