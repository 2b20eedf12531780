package vn.kycuong.pack;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.kycuong.fault.Fault;
import vn.kycuong.fault.Fault.Place;
import vn.kycuong.fault.Kind;
import vn.kycuong.law.Policy.TableRow;

/** What is wrong with a pack, gathered while it is read and checked. The same is told once. */
final class Faults {

    private static final Comparator<Fault> BY_PLACE = Comparator.comparing(
                    (Fault fault) -> fault.place().file())
            .thenComparing(fault -> fault.place().line());

    private final Set<Fault> told = new LinkedHashSet<>();
    private final Set<String> readInPart = new HashSet<>();

    void tell(Place place, String value, Kind kind, String... details) {
        told.add(Fault.of(place, value, kind, details));
    }

    void tell(TableRow row, String column, String value, Kind kind, String... details) {
        tell(new Place(row.file(), row.line(), column), value, kind, details);
    }

    /** Tells that a table does not answer a question, or answers it twice. */
    void tellNotOneRow(String table, String question) {
        if (isReadWhole(table)) {
            tell(Place.of(table), "", Kind.NOT_ONE_ROW, question);
        }
    }

    /** Notes that some of a file could not be read: what seems to be missing may stand there. */
    void readInPart(String file) {
        readInPart.add(file);
    }

    /** Whether all of a file was read, so that what is not among it is missing. */
    boolean isReadWhole(String file) {
        return !readInPart.contains(file);
    }

    int count() {
        return told.size();
    }

    /** The faults by file and line; those of a line in the order in which they were found. */
    List<Fault> inOrder() {
        return told.stream().sorted(BY_PLACE).toList();
    }
}
