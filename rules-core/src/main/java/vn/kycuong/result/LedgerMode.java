package vn.kycuong.result;

import vn.kycuong.outcome.Finding;
import vn.kycuong.outcome.Status;

/** Which findings are written. */
public enum LedgerMode {
    /** Those that are breached or excused. */
    FINDINGS,
    /** All. */
    FULL;

    boolean writes(Finding finding) {
        return this == FULL || finding.status() == Status.BREACHED || finding.status() == Status.EXCUSED;
    }
}
