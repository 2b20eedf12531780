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

    /** Small enough that no garbage collector treats a chunk as a giant, for which G1 starts to mark the whole heap. */
    private static final int CHUNK = 1 << 17;

    private final List<byte[]> chunks = new ArrayList<>();
    private long[] addresses = new long[1024];
    private int[] ends = new int[1024];
    private int used = CHUNK;
    private int size;

    RowStore() {}

    /** Rows that stand one behind the other; the bytes are shared. */
    RowStore(byte[] rows, int[] rowEnds) {
        chunks.add(rows);
        addresses = new long[rowEnds.length];
        for (int row = 1; row < rowEnds.length; row++) {
            addresses[row] = rowEnds[row - 1];
        }
        ends = rowEnds;
        size = rowEnds.length;
    }

    /** Appends a row and answers its number, from 0. */
    int add(byte[] row, int length) {
        return add(row, 0, length);
    }

    /** Appends a copy of a row of another store. */
    int add(RowStore other, int row) {
        return add(other.bytes(row), other.start(row), other.end(row) - other.start(row));
    }

    private int add(byte[] bytes, int from, int length) {
        if (used + length > CHUNK) {
            chunks.add(new byte[Math.max(CHUNK, length)]);
            used = 0;
        }
        reserve(size + 1);
        int chunk = chunks.size() - 1;
        System.arraycopy(bytes, from, chunks.get(chunk), used, length);
        addresses[size] = ((long) chunk << 32) | used;
        used += length;
        ends[size] = used;
        return size++;
    }

    /** Appends all rows of another store, whose bytes are shared. */
    void addAll(RowStore other) {
        reserve(size + other.size);
        long shift = (long) chunks.size() << 32;
        for (int row = 0; row < other.size; row++) {
            addresses[size + row] = other.addresses[row] + shift;
        }
        System.arraycopy(other.ends, 0, ends, size, other.size);
        chunks.addAll(other.chunks);
        size += other.size;
        used = CHUNK; // what is left of the last chunk belongs to the other store
    }

    private void reserve(int rows) {
        if (rows > addresses.length) {
            int capacity = Math.max(rows, 2 * addresses.length);
            addresses = Arrays.copyOf(addresses, capacity);
            ends = Arrays.copyOf(ends, capacity);
        }
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

    boolean areSame(int left, int right) {
        return compare(left, right) == 0;
    }

    /** The order of rows by their bytes. */
    int compare(int left, int right) {
        return Arrays.compareUnsigned(bytes(left), start(left), end(left), bytes(right), start(right), end(right));
    }
}
