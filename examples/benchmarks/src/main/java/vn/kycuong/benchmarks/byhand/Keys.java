package vn.kycuong.benchmarks.byhand;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The numbers of keys, found without making a text of them. Immutable. */
final class Keys {

    private static final int PRIME = 31;

    private final byte[][] keys;
    private final int[] slots;

    Keys(List<String> texts) {
        keys = texts.stream().map(text -> text.getBytes(StandardCharsets.UTF_8)).toArray(byte[][]::new);
        slots = new int[Math.max(4, Integer.highestOneBit(keys.length) * 4)];
        Arrays.fill(slots, -1);
        for (int i = 0; i < keys.length; i++) {
            int slot = hash(keys[i], 0, keys[i].length) & (slots.length - 1);
            while (slots[slot] >= 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = i;
        }
    }

    private static int hash(byte[] bytes, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = PRIME * hash + bytes[i];
        }
        return hash ^ (hash >>> 15);
    }

    int find(byte[] bytes, int from, int to) {
        int slot = hash(bytes, from, to) & (slots.length - 1);
        while (slots[slot] >= 0) {
            byte[] key = keys[slots[slot]];
            if (Arrays.equals(key, 0, key.length, bytes, from, to)) {
                return slots[slot];
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return -1;
    }
}
