package vn.kycuong.office.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A line of the archived result that is not the same now.
 *
 * @param line the number of the line in the archived result; 0 if it has none
 * @param subject whom the line is about
 * @param parts what differs in it; empty if the whole line is on one side alone
 * @param side on which side the line is
 */
record Difference(long line, ResultLine.Subject subject, List<Part> parts, Side side) {

    /** Where something is. */
    enum Side {
        BOTH,
        ARCHIVED,
        NOW
    }

    /**
     * A part of a line that differs.
     *
     * @param entry the ledger entry or recommendation it belongs to; empty for the line itself
     * @param field the field; empty if the whole entry is on one side alone
     * @param archived its value in the archived result; null if it is not there
     * @param now its value now; null if it is not there
     */
    record Part(
            Entry entry,
            String field,
            @Nullable Object archived,
            @Nullable Object now) {}

    /**
     * An entry of a line.
     *
     * @param list {@code ledger} or {@code recommendations}; empty for the line itself
     * @param names what tells it from the other entries of the list
     */
    record Entry(String list, List<String> names) {

        static final Entry LINE = new Entry("", List.of());
    }

    /** What differs between two forms of the same line. */
    static Difference between(ResultLine archived, ResultLine now) {
        List<Part> parts = new ArrayList<>();
        compare(Entry.LINE, archived.json(), now.json(), parts);
        return new Difference(archived.number(), archived.subject(), parts, Side.BOTH);
    }

    private static void compare(Entry entry, Map<?, ?> archived, Map<?, ?> now, List<Part> parts) {
        for (Object key : union(archived.keySet(), now.keySet())) {
            String field = String.valueOf(key);
            Object left = archived.get(key);
            Object right = now.get(key);
            if (entry.equals(Entry.LINE) && left instanceof List<?> before && right instanceof List<?> after) {
                compareEntries(field, before, after, parts);
            } else if (!Objects.equals(left, right)) {
                parts.add(new Part(entry, field, left, right));
            }
        }
    }

    private static void compareEntries(String list, List<?> archived, List<?> now, List<Part> parts) {
        Map<Entry, Map<?, ?>> before = byName(list, archived);
        Map<Entry, Map<?, ?>> after = byName(list, now);
        int told = parts.size();
        for (Entry entry : union(before.keySet(), after.keySet())) {
            Map<?, ?> left = before.get(entry);
            Map<?, ?> right = after.get(entry);
            if (left != null && right != null) {
                compare(entry, left, right, parts);
            } else {
                parts.add(new Part(entry, "", left, right));
            }
        }
        if (parts.size() == told && !archived.equals(now)) {
            parts.add(new Part(Entry.LINE, list, archived, now)); // the same entries in another order
        }
    }

    private static Map<Entry, Map<?, ?>> byName(String list, List<?> values) {
        Map<Entry, Map<?, ?>> entries = new LinkedHashMap<>();
        for (Object value : values) {
            Map<?, ?> fields = value instanceof Map<?, ?> map ? map : Map.of("value", value);
            List<String> names = new ArrayList<>();
            for (String name : List.of("obligation", "figure", "bearer", "measure")) {
                // In the ledger the measure is what is found; in a recommendation it is what it is.
                if (fields.get(name) instanceof String text && !(name.equals("measure") && list.equals("ledger"))) {
                    names.add(name + "." + text);
                }
            }
            while (entries.putIfAbsent(new Entry(list, List.copyOf(names)), fields) != null) {
                names.add("+");
            }
        }
        return entries;
    }

    private static <T> Set<T> union(Set<? extends T> left, Set<? extends T> right) {
        Set<T> all = new LinkedHashSet<>(left);
        all.addAll(right);
        return all;
    }
}
