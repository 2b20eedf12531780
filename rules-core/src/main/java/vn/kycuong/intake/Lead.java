package vn.kycuong.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.kycuong.record.Column;
import vn.kycuong.record.Column.Type;
import vn.kycuong.record.RecordFile;

/**
 * A column of a file that leads to rows of files.
 *
 * @param place its place in the contract
 * @param column the column
 * @param targets for each row the number of the row that it leads to; -1 where it leads nowhere
 */
record Lead(int place, Column column, int[] targets) {

    /** An id that leads to no accepted row. */
    record Dangling(Lead lead, String value, RecordFile target) {}

    static boolean isOne(Column column) {
        return column.type() == Type.REF || column.type() == Type.RECORD_REF;
    }

    /** Follows the id of a row; answers it if it leads to no accepted row. */
    @Nullable
    Dangling follow(Tables tables, int row, byte @Nullable [] id) {
        targets[row] = -1;
        if (id == null) {
            return null;
        }
        boolean namesFile = column.type() == Type.RECORD_REF;
        RecordFile target = namesFile ? targetOf(id) : column.target();
        if (target == null || !tables.has(target)) {
            return null;
        }
        byte[] key = namesFile ? keyOf(id) : id;
        int found = tables.of(target).find(key);
        targets[row] = found;
        return found < 0 ? new Dangling(this, new String(id, StandardCharsets.UTF_8), target) : null;
    }

    /** The file that a {@code file:id} names. */
    static RecordFile targetOf(byte[] ref) {
        String text = new String(ref, StandardCharsets.UTF_8);
        return RecordFile.named(text.substring(0, text.indexOf(':'))).orElseThrow();
    }

    /** The key that a {@code file:id} names. */
    static byte[] keyOf(byte[] ref) {
        return Arrays.copyOfRange(ref, targetOf(ref).fileName().length() + 1, ref.length);
    }
}
