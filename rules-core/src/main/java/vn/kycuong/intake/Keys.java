package vn.kycuong.intake;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The keys of the rows of one file. Of rows with one key the first stands for all: the others repeat it, or, if any two
 * differ, the key is contested.
 */
final class Keys {

    private final KeyIndex index;
    private final BitSet repeating = new BitSet();
    private final BitSet contested = new BitSet();
    private final Map<Integer, List<Integer>> repeats = new HashMap<>();

    private Keys(KeyIndex index) {
        this.index = index;
    }

    /** No keys: those of a file that has none. */
    static Keys none(RowStore store) {
        return new Keys(new KeyIndex(store, 0));
    }

    /** The keys of stored rows; rows that could not be read compete for theirs. */
    static Keys of(RowStore store, List<RowPart> parts) {
        Keys keys = new Keys(new KeyIndex(store, store.size()));
        for (int row = 0; row < store.size(); row++) {
            keys.enter(store, row);
        }
        parts.stream()
                .flatMap(part -> part.unreadableKeys().stream())
                .mapToInt(keys.index::find)
                .filter(row -> row >= 0)
                .forEach(keys.contested::set);
        return keys;
    }

    /** Of rows without a key those repeat another that say the same in every cell. */
    static Keys ofWholeRows(RowStore store) {
        Keys keys = none(store);
        Map<ByteBuffer, Integer> firsts = new HashMap<>();
        for (int row = 0; row < store.size(); row++) {
            int length = store.end(row) - store.start(row);
            Integer first = firsts.putIfAbsent(ByteBuffer.wrap(store.bytes(row), store.start(row), length), row);
            if (first != null) {
                keys.repeating.set(row);
                keys.repeats.computeIfAbsent(first, any -> new ArrayList<>()).add(row);
            }
        }
        return keys;
    }

    private void enter(RowStore store, int row) {
        int same = index.enter(row);
        if (same < 0) {
            return;
        }
        repeating.set(row);
        repeats.computeIfAbsent(same, first -> new ArrayList<>()).add(row);
        if (!store.areSame(row, same)) {
            contested.set(same);
        }
    }

    /** The first row of a key, or -1. */
    int find(byte[] key) {
        return index.find(key);
    }

    /** The first rows of the keys that different rows have. */
    IntStream contested() {
        return contested.stream();
    }

    boolean isRepeating(int row) {
        return repeating.get(row);
    }

    int repeating() {
        return repeating.cardinality();
    }

    /** The rows that repeat a first row. */
    List<Integer> repeatsOf(int row) {
        return repeats.getOrDefault(row, List.of());
    }
}
