package vn.kycuong.batch;

import java.io.Serializable;
import java.util.Comparator;
import vn.kycuong.record.RecordFile;

/**
 * Where a block of rows stands: blocks in this order are a file in its order.
 *
 * @param file the record file
 * @param path the file or part file that holds the block
 * @param position how far in it the block begins, in bytes or rows
 */
record BlockId(RecordFile file, String path, long position) implements Comparable<BlockId>, Serializable {

    private static final Comparator<BlockId> ORDER =
            Comparator.comparing(BlockId::file).thenComparing(BlockId::path).thenComparing(BlockId::position);

    @Override
    public int compareTo(BlockId other) {
        return ORDER.compare(this, other);
    }
}
