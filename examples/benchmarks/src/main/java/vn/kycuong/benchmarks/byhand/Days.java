package vn.kycuong.benchmarks.byhand;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Days since 1970 as numbers, and which of them are worked: 2020 to 2026. */
final class Days {

    private static final int FIRST = (int) LocalDate.of(2020, 1, 1).toEpochDay();
    private static final int END = (int) LocalDate.of(2027, 1, 1).toEpochDay();
    private static final int MONTHS = 12;
    private static final int DAYS_OF_WEEK = 7;
    private static final int THURSDAY = 3; // 1 January 1970, from Monday

    private static final int[] MONTH_STARTS = monthStarts();

    private final int[] workedBefore = new int[END - FIRST + 1];

    Days() throws IOException {
        Map<Integer, Boolean> exceptions = exceptions();
        for (int day = FIRST; day < END; day++) {
            boolean weekday = (day + THURSDAY) % DAYS_OF_WEEK < 5;
            boolean worked = exceptions.getOrDefault(day, weekday);
            workedBefore[day - FIRST + 1] = workedBefore[day - FIRST] + (worked ? 1 : 0);
        }
    }

    private static Map<Integer, Boolean> exceptions() throws IOException {
        Map<Integer, Boolean> exceptions = new HashMap<>();
        try (BufferedReader calendar = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Days.class.getResourceAsStream("/policy/dong-nai/tables/calendar.csv")),
                StandardCharsets.UTF_8))) {
            calendar.lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .forEach(row ->
                            exceptions.put((int) LocalDate.parse(row[0]).toEpochDay(), row[1].equals("working")));
        }
        return exceptions;
    }

    private static int[] monthStarts() {
        int years = 2100;
        int[] starts = new int[years * MONTHS];
        for (int i = 1900 * MONTHS; i < starts.length; i++) {
            starts[i] = (int) LocalDate.of(i / MONTHS, i % MONTHS + 1, 1).toEpochDay();
        }
        return starts;
    }

    static int of(int year, int month, int day) {
        return MONTH_STARTS[year * MONTHS + month - 1] + day - 1;
    }

    /** Working days after a day, up to another. */
    int workedBetween(int after, int until) {
        return until <= after ? 0 : workedBefore[until - FIRST + 1] - workedBefore[after - FIRST + 1];
    }
}
