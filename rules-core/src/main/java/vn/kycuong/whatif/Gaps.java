package vn.kycuong.whatif;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/** The days between those on which something was done, and where more of it would have shortened the longest gaps. */
final class Gaps {

    private final List<LocalDate> days;

    Gaps(LocalDate from, LocalDate to, Collection<LocalDate> done) {
        TreeSet<LocalDate> all = new TreeSet<>(done);
        all.add(from);
        all.add(to);
        days = List.copyOf(all.subSet(from, true, to, true));
    }

    /** So many more days, which leave the longest gap as short as so many can. */
    List<LocalDate> filled(int more) {
        List<Integer> parts = new ArrayList<>(Collections.nCopies(days.size() - 1, 1));
        for (int i = 0; i < more && !parts.isEmpty(); i++) {
            int longest = 0;
            for (int gap = 1; gap < parts.size(); gap++) {
                if (length(gap) * parts.get(longest) > length(longest) * parts.get(gap)) {
                    longest = gap;
                }
            }
            parts.set(longest, parts.get(longest) + 1);
        }
        List<LocalDate> filled = new ArrayList<>();
        for (int gap = 0; gap < parts.size(); gap++) {
            for (int part = 1; part < parts.get(gap); part++) {
                filled.add(days.get(gap).plusDays(length(gap) * part / parts.get(gap)));
            }
        }
        return filled;
    }

    private long length(int gap) {
        return ChronoUnit.DAYS.between(days.get(gap), days.get(gap + 1));
    }
}
