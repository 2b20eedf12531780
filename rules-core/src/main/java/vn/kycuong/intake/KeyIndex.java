package vn.kycuong.intake;

import java.util.Arrays;

/** Finds a row by the bytes of its key. An open hash table of row numbers; the keys stay in the store. */
final class KeyIndex {

    private final RowStore store;
    private final int[] table;

    /** An index for at most so many rows of a store; at least half of it stays free. */
    KeyIndex(RowStore store, int rows) {
        this.store = store;
        table = new int[Math.max(16, Integer.highestOneBit(Math.max(1, rows)) * 4)];
    }

    /** Enters a row; answers the row that has been entered with the same key, or -1 if it is the first. */
    int enter(int row) {
        byte[] bytes = store.bytes(row);
        int start = store.start(row);
        int from = keyStart(bytes, start);
        int slot = slot(bytes, from, keyLength(bytes, start));
        if (table[slot] != 0) {
            return table[slot] - 1;
        }
        table[slot] = row + 1;
        return -1;
    }

    /** The row of a key, or -1. */
    int find(byte[] key) {
        return table[slot(key, 0, key.length)] - 1;
    }

    /** The place of the row of a key, else the free one where it belongs. */
    private int slot(byte[] key, int from, int length) {
        int slot = hash(key, from, length) & (table.length - 1);
        while (table[slot] != 0 && !hasKey(table[slot] - 1, key, from, length)) {
            slot = (slot + 1) & (table.length - 1);
        }
        return slot;
    }

    private boolean hasKey(int row, byte[] key, int from, int length) {
        byte[] bytes = store.bytes(row);
        int start = store.start(row);
        if (keyLength(bytes, start) != length) {
            return false;
        }
        int keyStart = keyStart(bytes, start);
        return Arrays.equals(bytes, keyStart, keyStart + length, key, from, from + length);
    }

    private static int keyLength(byte[] bytes, int start) {
        int length = 0;
        int shift = 0;
        int position = start;
        byte part;
        do {
            part = bytes[position++];
            length |= (part & 0x7F) << shift;
            shift += 7;
        } while (part < 0);
        return length - 1;
    }

    private static int keyStart(byte[] bytes, int start) {
        int position = start;
        while (bytes[position] < 0) {
            position++;
        }
        return position + 1;
    }

    private static int hash(byte[] bytes, int from, int length) {
        int hash = 0x811C9DC5;
        for (int i = from; i < from + length; i++) {
            hash = (hash ^ bytes[i]) * 0x01000193;
        }
        return hash ^ (hash >>> 15);
    }
}
