package vn.kycuong.pack;

import java.util.Collection;
import java.util.List;
import vn.kycuong.fault.Kind;
import vn.kycuong.fault.Nearest;
import vn.kycuong.law.Policy.TableRow;

/**
 * The names that other tables, rules and messages may refer to.
 *
 * @param source where they stand, as a message calls it
 * @param names the names, in their order
 */
record Register(String source, List<String> names) {

    static Register of(String source, Collection<String> names) {
        return new Register(source, names.stream().distinct().sorted().toList());
    }

    boolean has(String name) {
        return names.contains(name);
    }

    /** Whether a name is surely not registered: it is not among the names, and they were read whole. */
    boolean lacks(String name, Faults faults) {
        return !has(name) && faults.isReadWhole(source);
    }

    /** The registered name that a wrong one was probably meant to be, empty if there is none at all. */
    String nearest(String wrong) {
        return names.isEmpty() ? "" : Nearest.to(wrong, names);
    }

    /** Tells a cell that names what is not registered. */
    void require(String name, TableRow row, String column, Faults faults) {
        if (lacks(name, faults)) {
            faults.tell(row, column, name, Kind.NOT_REGISTERED, source, nearest(name));
        }
    }
}
