package vn.kycuong.intake;

import java.nio.charset.StandardCharsets;

/** Texts that recur from row to row, made once: ids of units and officers, codes of procedures. Used by one thread. */
final class SharedTexts {

    private static final int SLOTS = 1 << 10;

    private final String[] recent = new String[SLOTS];

    /** The text of some bytes of UTF-8, the same object as before if it was seen lately. */
    String of(byte[] bytes, int from, int length) {
        int hash = 0;
        for (int i = from; i < from + length; i++) {
            hash = 31 * hash + bytes[i];
        }
        int slot = (hash ^ (hash >>> 16)) & (SLOTS - 1);
        String known = recent[slot];
        if (known != null && is(known, bytes, from, length)) {
            return known;
        }
        return recent[slot] = new String(bytes, from, length, StandardCharsets.UTF_8);
    }

    private static boolean is(String known, byte[] bytes, int from, int length) {
        if (known.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            // A byte below 0 is part of a longer character: such texts are made anew.
            if (known.charAt(i) != bytes[from + i]) {
                return false;
            }
        }
        return true;
    }
}
