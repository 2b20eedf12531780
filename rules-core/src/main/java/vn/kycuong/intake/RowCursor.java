package vn.kycuong.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.kycuong.record.Column;
import vn.kycuong.record.RecordFile;

/** Reads the cells of a packed row one after the other. Not thread-safe. */
final class RowCursor {

    private byte[] bytes = new byte[0];
    private int position;

    RowCursor at(RowStore store, int row) {
        bytes = store.bytes(row);
        position = store.start(row);
        return this;
    }

    /** The next number: 0 if the cell is empty, else its value and 1. */
    long next() {
        byte only = bytes[position];
        if (only >= 0) {
            position++;
            return only;
        }
        long number = 0;
        int shift = 0;
        byte part;
        do {
            part = bytes[position++];
            number |= (part & 0x7FL) << shift;
            shift += 7;
        } while (part < 0);
        return number;
    }

    @Nullable
    String text() {
        int length = (int) next() - 1;
        if (length < 0) {
            return null;
        }
        position += length;
        return new String(bytes, position - length, length, StandardCharsets.UTF_8);
    }

    /** The next text, shared with earlier rows if it recurs. */
    @Nullable
    String text(SharedTexts texts) {
        int length = (int) next() - 1;
        if (length < 0) {
            return null;
        }
        position += length;
        return texts.of(bytes, position - length, length);
    }

    /** The bytes of the next text, or null if it is empty. */
    byte @Nullable [] rawText() {
        int length = (int) next() - 1;
        if (length < 0) {
            return null;
        }
        position += length;
        return Arrays.copyOfRange(bytes, position - length, position);
    }

    /** Whether the next cell is filled. */
    boolean isFilled() {
        return bytes[position] != 0;
    }

    void skip(Column column) {
        if (isText(column.type())) {
            skipText();
        } else {
            next();
        }
    }

    void skipText() {
        int length = (int) next() - 1;
        position += Math.max(0, length);
    }

    /** The bytes of one text cell of a row, or null if it is empty. */
    static byte @Nullable [] rawText(RowStore store, int row, RecordFile file, String wanted) {
        RowCursor cursor = new RowCursor().at(store, row);
        for (Column column : file.columns()) {
            if (column.name().equals(wanted)) {
                return cursor.rawText();
            }
            cursor.skip(column);
        }
        throw new IllegalArgumentException(file + " has no column " + wanted);
    }

    private static boolean isText(Column.Type type) {
        return switch (type) {
            case KEY, TEXT, REF, DECIMAL, OBLIGATION, RECORD_REF -> true;
            case DATE, MOMENT, BOOLEAN, COUNT, YEAR, WORD, WORDS, FILE -> false;
        };
    }
}
