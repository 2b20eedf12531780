package vn.kycuong.intake;

import java.io.Serializable;
import java.util.List;
import vn.kycuong.record.RecordFile;

/**
 * What a block of rows tells of its file as a whole, to those who see only a part of it. Immutable.
 *
 * @param file the file
 * @param named the columns that its header names, a bit for each
 * @param filled the columns that some row fills that reads well, a bit for each
 * @param rows how many rows read well
 * @param unreadable of each row that does not, the keys of the unit and of the officer that it names, null where it names none
 */
public record RowTrace(RecordFile file, long named, long filled, int rows, List<byte[][]> unreadable)
        implements Serializable {

    /** Keeps its own copy. */
    public RowTrace {
        unreadable = List.copyOf(unreadable);
    }
}
