package vn.kycuong.intake;

import vn.kycuong.fault.Fault;
import vn.kycuong.fault.Language;

/** Stops everything before anything is evaluated: a folder of records that cannot be used. */
public final class UnusableRecordsException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Fault fault;

    UnusableRecordsException(Fault fault) {
        super(fault.message(Language.EN));
        this.fault = fault;
    }

    /** {@return what is wrong} */
    public Fault fault() {
        return fault;
    }
}
