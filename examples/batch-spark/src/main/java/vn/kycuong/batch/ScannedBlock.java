package vn.kycuong.batch;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kycuong.fault.Fault;
import vn.kycuong.intake.RowBlock;
import vn.kycuong.record.RecordFile;

/** A block of rows as a task has read it, or why it could not. The hashes of the keys stand beside the rows. */
final class ScannedBlock implements Serializable {

    private static final long serialVersionUID = 1;

    private final BlockId id;
    private final @Nullable RowBlock rows;
    private final @Nullable Fault failure;
    private final long[] keys;

    private ScannedBlock(BlockId id, @Nullable RowBlock rows, @Nullable Fault failure) {
        this.id = id;
        this.rows = rows;
        this.failure = failure;
        keys = new long[rows == null ? 0 : rows.size()];
    }

    static ScannedBlock of(BlockId id, RowBlock rows) {
        ScannedBlock block = new ScannedBlock(id, rows, null);
        for (int row = 0; row < block.keys.length; row++) {
            block.keys[row] = KeyHash.of(rows, row);
        }
        return block;
    }

    static ScannedBlock failed(BlockId id, Fault failure) {
        return new ScannedBlock(id, null, failure);
    }

    BlockId id() {
        return id;
    }

    Optional<Fault> failure() {
        return Optional.ofNullable(failure);
    }

    RowBlock rows() {
        if (rows == null) {
            throw new IllegalStateException("Block " + id + " was not read.");
        }
        return rows;
    }

    /** The hash of the key of each row; 0 in a file without keys. */
    long[] keys() {
        return keys;
    }

    /** The hashes of the keys of rows that do not read well. */
    long[] unreadableKeys() {
        List<byte[]> unreadable = rows().unreadableKeys();
        RecordFile file = id.file();
        return unreadable.stream().mapToLong(key -> KeyHash.of(file, key)).toArray();
    }

    /** The lines that hold rows: all but the header. */
    int lines() {
        return rows().physicalLines() - 1;
    }
}
