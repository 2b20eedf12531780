package vn.kycuong.intake;

import vn.kycuong.fault.Fault;
import vn.kycuong.fault.Fault.Place;
import vn.kycuong.fault.Kind;
import vn.kycuong.fault.Language;
import vn.kycuong.record.RecordFile;

/** Stops everything before anything is evaluated: a folder of records that cannot be used. */
public final class UnusableRecordsException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Fault fault;

    private UnusableRecordsException(Fault fault) {
        super(fault.message(Language.EN));
        this.fault = fault;
    }

    static UnusableRecordsException at(Place place, Kind kind, String detail) {
        return new UnusableRecordsException(Fault.of(place, "", kind, detail));
    }

    /** A line of a file, 0 for the whole file. */
    static UnusableRecordsException at(RecordFile file, int line, Kind kind, String detail) {
        return at(new Place(file.fileName() + ".csv", line, ""), kind, detail);
    }

    /** {@return what is wrong} */
    public Fault fault() {
        return fault;
    }
}
