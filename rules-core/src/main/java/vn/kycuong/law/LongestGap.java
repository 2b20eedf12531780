package vn.kycuong.law;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** The longest time between two days that follow each other. */
final class LongestGap {

    private LongestGap() {}

    /** The two neighbours furthest apart among a first day, days after it and a last day; of several alike the first. */
    static Period among(LocalDate first, Collection<LocalDate> days, LocalDate last) {
        List<LocalDate> all = new ArrayList<>(days);
        all.add(first);
        all.add(last);
        Collections.sort(all);
        Period longest = new Period(first, first);
        for (int i = 1; i < all.size(); i++) {
            Period gap = new Period(all.get(i - 1), all.get(i));
            longest = length(gap) > length(longest) ? gap : longest;
        }
        return longest;
    }

    private static long length(Period gap) {
        return ChronoUnit.DAYS.between(gap.from(), gap.to());
    }
}
