package vn.kycuong.office.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.kycuong.office.register.Finding.Kind;

/**
 * Checks that a register holds its entries 1, 2, 3 … and nothing else, each chained to the one before it, up to the one
 * that its head names. Nothing is found exactly if that is so.
 */
final class ChainCheck {

    private final RegisterContent content;
    private final List<Optional<RegisterEntry>> lines;
    private final SortedMap<Long, RegisterEntry> entries = new TreeMap<>();
    private final TreeSet<Long> accounted = new TreeSet<>();
    private final List<Finding> found = new ArrayList<>();

    private ChainCheck(RegisterContent content) {
        this.content = content;
        lines = content.entries();
    }

    /**
     * What a check has found.
     *
     * @param entries the entries that are whole, by number
     * @param last the number of the last entry that is there, whole or not; 0 if there is none
     * @param found what is not as it was written
     */
    record Outcome(SortedMap<Long, RegisterEntry> entries, long last, List<Finding> found) {

        /** Whether the register can be gone on with. */
        boolean isUsable() {
            return found.stream().allMatch(finding -> finding.kind().isLeftByCrash());
        }

        /** How far it goes. */
        Head head() {
            return entries.isEmpty() ? Head.EMPTY : Head.of(Objects.requireNonNull(entries.get(entries.lastKey())));
        }
    }

    static Outcome of(RegisterContent content) {
        ChainCheck check = new ChainCheck(content);
        check.readEntries();
        check.checkOrder();
        check.checkUnreadable();
        check.checkChain();
        content.head().ifPresentOrElse(check::checkEnd, check::checkWithoutHead);
        return new Outcome(check.entries, check.last(), check.found);
    }

    private void readEntries() {
        for (int line = 1; line <= lines.size(); line++) {
            Optional<RegisterEntry> entry = lines.get(line - 1);
            if (entry.isPresent()) {
                RegisterEntry first = entries.putIfAbsent(entry.get().number(), entry.get());
                if (first != null) {
                    boolean equal = first.equals(entry.get());
                    tell(equal ? Kind.DUPLICATED : Kind.INSERTED, equal ? first.number() : line, line);
                } else if (entry.get().number() < 1) {
                    tell(Kind.INSERTED, line, line);
                }
            }
        }
        accounted.addAll(entries.keySet());
    }

    private void checkOrder() {
        long highest = 0;
        TreeSet<Long> seen = new TreeSet<>();
        for (int line = 1; line <= lines.size(); line++) {
            long number = lines.get(line - 1).map(RegisterEntry::number).orElse(0L);
            if (number > 0 && seen.add(number) && number < highest) {
                tell(Kind.REORDERED, number, line, highest);
            }
            highest = Math.max(highest, number);
        }
    }

    /** A line that is no entry stands for the entry that is missing in its place, or is one too many. */
    private void checkUnreadable() {
        long expected = 1;
        for (int line = 1; line <= lines.size(); line++) {
            Optional<RegisterEntry> entry = lines.get(line - 1);
            if (entry.isPresent()) {
                expected = entry.get().number() + 1;
            } else if (accounted.add(expected)) {
                tell(Kind.EDITED, expected, line);
                expected++;
            } else {
                tell(Kind.INSERTED, line, line);
            }
        }
    }

    private void checkChain() {
        long next = 1;
        for (long number : accounted.tailSet(1L)) {
            if (number > next) {
                tell(Kind.REMOVED, Finding.range(next, number - 1));
            }
            next = number + 1;
        }
        for (RegisterEntry entry : entries.values()) {
            RegisterEntry before = entries.get(entry.number() - 1);
            boolean first = entry.number() == 1;
            if (first && !entry.previous().equals(RegisterEntry.NOTHING)
                    || !first && before != null && !entry.previous().equals(before.hash())) {
                tell(Kind.UNCHAINED, entry.number(), entry.number() - 1);
            }
        }
    }

    private void checkWithoutHead() {
        tell(content.headFile().isEmpty() ? Kind.HEAD_MISSING : Kind.HEAD_DAMAGED);
        if (content.tail().length > 0) {
            tell(Kind.TORN, last() + 1);
        }
    }

    private void checkEnd(Head head) {
        long last = last();
        if (content.tail().length > 0) {
            boolean acknowledged = head.number() > last;
            tell(acknowledged ? Kind.TORN : Kind.UNACKNOWLEDGED_PART, last + 1, content.tail().length);
            last += acknowledged ? 1 : 0;
        }
        if (head.number() > last) {
            tell(Kind.CUT, Finding.range(last + 1, head.number()));
        } else if (head.number() == last() - 1 && found.isEmpty()) {
            tell(Kind.UNACKNOWLEDGED_ENTRY, last(), head.number());
        } else if (head.number() < last()) {
            tell(Kind.AFTER_HEAD, Finding.range(head.number() + 1, last()), head.number());
        }
        RegisterEntry named = entries.get(head.number());
        String hash = named == null ? RegisterEntry.NOTHING : named.hash();
        if ((named != null || head.number() < 1) && !(head.hash().equals(hash) && head.number() >= 0)) {
            tell(Kind.HEAD_OTHER, head.number());
        }
    }

    private long last() {
        return accounted.isEmpty() ? 0 : Math.max(0, accounted.last());
    }

    private void tell(Kind kind, Object... details) {
        found.add(Finding.of(kind, details));
    }
}
