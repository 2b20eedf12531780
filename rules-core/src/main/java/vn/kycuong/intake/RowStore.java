package vn.kycuong.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The rows of one file in their canonical form, packed: a few dozen bytes each, so that a province-year fits in memory.
 *
 * <p>A row is its cells in the order of the contract. A cell is a number of variable length: 0 if it is empty, else its
 * value and 1; or, for text, its length in bytes and 1, and then its UTF-8. The key comes first.
 */
final class RowStore {

    private static final int CHUNK = 1 << 20;

    private final List<byte[]> chunks = new ArrayList<>();
    private long[] addresses = new long[1024];
    private int[] ends = new int[1024];
    private int used = CHUNK;
    private int size;

    /** Appends a row and answers its number, from 0. */
    int add(byte[] row, int length) {
        if (used + length > CHUNK) {
            chunks.add(new byte[Math.max(CHUNK, length)]);
            used = 0;
        }
        if (size == addresses.length) {
            addresses = Arrays.copyOf(addresses, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        int chunk = chunks.size() - 1;
        System.arraycopy(row, 0, chunks.get(chunk), used, length);
        addresses[size] = ((long) chunk << 32) | used;
        used += length;
        ends[size] = used;
        return size++;
    }

    int size() {
        return size;
    }

    byte[] bytes(int row) {
        return chunks.get((int) (addresses[row] >>> 32));
    }

    int start(int row) {
        return (int) addresses[row];
    }

    int end(int row) {
        return ends[row];
    }

    boolean equals(int row, byte[] other, int length) {
        return Arrays.equals(bytes(row), start(row), end(row), other, 0, length);
    }
}
