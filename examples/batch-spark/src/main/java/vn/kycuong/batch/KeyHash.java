package vn.kycuong.batch;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import vn.kycuong.intake.RowBlock;
import vn.kycuong.record.RecordFile;

/**
 * Hashes of the keys of rows, of 64 bits. Two keys with one hash are taken for one where rows are sent to the parts that
 * need them: then a part gets a row too many, which does no harm. No answer ever rests on a hash.
 */
final class KeyHash {

    private static final long PRIME = 0x9E3779B97F4A7C15L;
    private static final int SHIFT = 29;

    private KeyHash() {}

    /** The hash of the key of a row; 0 if rows of the file have none. */
    static long of(RowBlock rows, int row) {
        return rows.key(row).map(key -> of(rows.file(), key)).orElse(0L);
    }

    static long of(RecordFile file, byte[] key) {
        ByteBuffer bytes = ByteBuffer.wrap(key).order(ByteOrder.LITTLE_ENDIAN);
        long hash = mix(PRIME * (file.ordinal() + 1) + key.length);
        while (bytes.remaining() >= Long.BYTES) {
            hash = mix(hash ^ bytes.getLong());
        }
        long rest = 0;
        while (bytes.hasRemaining()) {
            rest = (rest << Byte.SIZE) | (bytes.get() & 0xFF);
        }
        hash = mix(hash ^ rest);
        return hash == 0 ? PRIME : hash;
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> SHIFT)) * PRIME;
        return mixed ^ (mixed >>> SHIFT);
    }
}
