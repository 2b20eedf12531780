package vn.kycuong.pack;

import java.util.Collection;
import java.util.List;
import vn.kycuong.fault.Kind;
import vn.kycuong.fault.Nearest;
import vn.kycuong.law.FigureId.FigureDefinition;
import vn.kycuong.law.Policy;
import vn.kycuong.law.Policy.Obligation;
import vn.kycuong.law.Policy.Parameter;
import vn.kycuong.law.Policy.TableRow;
import vn.kycuong.law.Provision;
import vn.kycuong.law.Regime;

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

    static Register obligations(Policy policy) {
        return of(
                "tables/obligations.csv",
                policy.obligations().stream().map(Obligation::id).toList());
    }

    static Register figures(Policy policy) {
        return of(
                "tables/figures.csv",
                policy.figures().stream()
                        .map(FigureDefinition::id)
                        .map(Object::toString)
                        .toList());
    }

    static Register parameters(Policy policy) {
        return of(
                "tables/parameters.csv",
                policy.parameters().stream().map(Parameter::id).toList());
    }

    static Register provisions(Policy policy) {
        return of(
                "tables/provisions.csv",
                policy.provisions().stream().map(Provision::id).toList());
    }

    static Register regimes(Policy policy) {
        return of(
                "tables/regimes.csv",
                policy.discipline().regimes().stream().map(Regime::id).toList());
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
