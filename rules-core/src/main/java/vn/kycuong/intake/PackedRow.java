package vn.kycuong.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** One row on its way into the store: its cells by place, then packed. Reused from row to row. */
final class PackedRow {

    private final long[] numbers;
    private final int[] textStarts;
    private final int[] textLengths;
    private byte[] texts = new byte[256];
    private int textsUsed;
    private byte[] packed = new byte[256];
    private int length;
    private long filled;

    PackedRow(int columns) {
        numbers = new long[columns];
        textStarts = new int[columns];
        textLengths = new int[columns];
    }

    void clear() {
        Arrays.fill(numbers, 0);
        filled = 0;
        textsUsed = 0;
    }

    boolean isEmpty(int column) {
        return numbers[column] == 0;
    }

    /** {@return which cells are filled, a bit for each column} */
    long filled() {
        return filled;
    }

    /** The number of a cell. Call only where it is not empty. */
    long number(int column) {
        return numbers[column] - 1;
    }

    void setNumber(int column, long number) {
        filled |= 1L << column;
        numbers[column] = number + 1;
        textLengths[column] = -1;
    }

    void setText(int column, char[] buf, int from, int to) {
        reserve(3 * (to - from));
        int start = textsUsed;
        for (int i = from; i < to; i++) {
            if (buf[i] >= 0x80) {
                setText(column, new String(buf, from, to - from));
                return;
            }
            texts[start + i - from] = (byte) buf[i];
        }
        setTextRange(column, start, to - from);
    }

    void setText(int column, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        reserve(bytes.length);
        System.arraycopy(bytes, 0, texts, textsUsed, bytes.length);
        setTextRange(column, textsUsed, bytes.length);
    }

    private void setTextRange(int column, int start, int bytes) {
        filled |= 1L << column;
        numbers[column] = bytes + 1L;
        textStarts[column] = start;
        textLengths[column] = bytes;
        textsUsed = start + bytes;
    }

    private void reserve(int bytes) {
        if (textsUsed + bytes > texts.length) {
            texts = Arrays.copyOf(texts, Math.max(texts.length * 2, textsUsed + bytes));
        }
    }

    /** The bytes of a text cell. */
    byte[] text(int column) {
        return Arrays.copyOfRange(texts, textStarts[column], textStarts[column] + textLengths[column]);
    }

    /** A number that equal texts of a column have in common; 0 if the cell is empty. */
    int hash(int column) {
        int hash = 0;
        if (numbers[column] != 0) {
            int end = textStarts[column] + textLengths[column];
            for (int i = textStarts[column]; i < end; i++) {
                hash = 31 * hash + texts[i];
            }
        }
        return hash;
    }

    /** Packs the cells in their order; {@link #bytes()} and {@link #length()} then hold the row. */
    void pack() {
        int most = 10 * numbers.length + textsUsed;
        if (packed.length < most) {
            packed = new byte[2 * most];
        }
        length = 0;
        for (int column = 0; column < numbers.length; column++) {
            packNumber(numbers[column]);
            if (numbers[column] != 0 && textLengths[column] > 0) {
                System.arraycopy(texts, textStarts[column], packed, length, textLengths[column]);
                length += textLengths[column];
            }
        }
    }

    private void packNumber(long number) {
        long rest = number;
        while (rest > 0x7F) {
            packed[length++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        packed[length++] = (byte) rest;
    }

    byte[] bytes() {
        return packed;
    }

    int length() {
        return length;
    }
}
