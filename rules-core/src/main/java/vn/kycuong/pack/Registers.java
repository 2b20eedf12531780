package vn.kycuong.pack;

import vn.kycuong.law.FigureId.FigureDefinition;
import vn.kycuong.law.Policy;
import vn.kycuong.law.Policy.Obligation;
import vn.kycuong.law.Policy.Parameter;
import vn.kycuong.law.Provision;
import vn.kycuong.law.Regime;

/** The registers of a policy: what its tables name for others to refer to. */
final class Registers {

    private Registers() {}

    static Register obligations(Policy policy) {
        return Register.of(
                "tables/obligations.csv",
                policy.obligations().stream().map(Obligation::id).toList());
    }

    static Register figures(Policy policy) {
        return Register.of(
                "tables/figures.csv",
                policy.figures().stream()
                        .map(FigureDefinition::id)
                        .map(Object::toString)
                        .toList());
    }

    static Register parameters(Policy policy) {
        return Register.of(
                "tables/parameters.csv",
                policy.parameters().stream().map(Parameter::id).toList());
    }

    static Register provisions(Policy policy) {
        return Register.of(
                "tables/provisions.csv",
                policy.provisions().stream().map(Provision::id).toList());
    }

    static Register regimes(Policy policy) {
        return Register.of(
                "tables/regimes.csv",
                policy.discipline().regimes().stream().map(Regime::id).toList());
    }
}
