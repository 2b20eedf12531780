package vn.kycuong.intake;

import java.util.Arrays;

/** Finds a row by the bytes of its key. An open hash table of row numbers; the keys stay in the store. */
final class KeyIndex {

    private final RowStore store;
    private int[] table;
    private int used;

    KeyIndex(RowStore store, int rows) {
        this.store = store;
        table = new int[Math.max(16, Integer.highestOneBit(Math.max(1, rows)) * 4)];
    }

    /** The row entered with the same key as a row of the store, or -1. */
    int find(int row) {
        byte[] bytes = store.bytes(row);
        int start = store.start(row);
        return find(bytes, keyStart(bytes, start), keyLength(bytes, start));
    }

    /** The row of a key, or -1. */
    int find(byte[] key, int from, int length) {
        int slot = hash(key, from, length) & (table.length - 1);
        while (table[slot] != 0) {
            int row = table[slot] - 1;
            if (hasKey(row, key, from, length)) {
                return row;
            }
            slot = (slot + 1) & (table.length - 1);
        }
        return -1;
    }

    int find(byte[] key) {
        return find(key, 0, key.length);
    }

    /** Enters a row whose key is not in the index yet. */
    void add(int row) {
        if (++used * 2 > table.length) {
            int[] old = table;
            table = new int[old.length * 2];
            for (int entry : old) {
                if (entry != 0) {
                    enter(entry);
                }
            }
        }
        enter(row + 1);
    }

    private void enter(int entry) {
        byte[] bytes = store.bytes(entry - 1);
        int start = store.start(entry - 1);
        int from = keyStart(bytes, start);
        int slot = hash(bytes, from, keyLength(bytes, start)) & (table.length - 1);
        while (table[slot] != 0) {
            slot = (slot + 1) & (table.length - 1);
        }
        table[slot] = entry;
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
