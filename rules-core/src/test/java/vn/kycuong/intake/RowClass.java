package vn.kycuong.intake;

import vn.kycuong.record.RecordFile;
import vn.kycuong.record.Recorded;
import vn.kycuong.record.Samples;

/** The record class of a file that has keys. */
final class RowClass {

    private RowClass() {}

    static Class<? extends Recorded> of(RecordFile file) {
        return Samples.of(file).getClass();
    }
}
