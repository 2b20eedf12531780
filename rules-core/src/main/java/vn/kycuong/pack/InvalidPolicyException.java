package vn.kycuong.pack;

import static java.util.stream.Collectors.joining;

import java.util.List;
import vn.kycuong.fault.Fault;
import vn.kycuong.fault.Language;

/** A policy pack that does not load, with all its faults at once. */
public final class InvalidPolicyException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient List<Fault> faults;

    InvalidPolicyException(List<Fault> faults) {
        super(faults.stream().map(fault -> fault.message(Language.EN)).collect(joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /** {@return everything that is wrong, in the order of files and lines} */
    public List<Fault> faults() {
        return faults;
    }
}
