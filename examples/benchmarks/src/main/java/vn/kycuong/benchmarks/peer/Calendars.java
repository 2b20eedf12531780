package vn.kycuong.benchmarks.peer;

import vn.kycuong.law.WorkCalendar;
import vn.kycuong.pack.InvalidPolicyException;
import vn.kycuong.pack.PolicyPack;

/** The working days that every engine counts by: those of the bundled pack. */
final class Calendars {

    private Calendars() {}

    static WorkCalendar bundled() {
        try {
            return PolicyPack.bundled().policy().calendar();
        } catch (InvalidPolicyException e) {
            throw new IllegalStateException("The pack on the class path has faults.", e);
        }
    }
}
