package vn.kycuong.law;

import java.time.LocalDate;
import java.util.List;

/**
 * The tables of a policy pack, as values. Immutable.
 *
 * @param id the id of the pack, for example {@code dong-nai}
 * @param version its version
 * @param obligations the register of obligations
 * @param figures what is measured
 * @param thresholds from which figure on which measure is recommended
 * @param parameters the numbers that rules use
 * @param provisions the texts cited
 * @param basis which recommendation cites which
 * @param circumstances what circumstances do
 * @param discipline the discipline tables
 * @param calendar the working days
 */
public record Policy(
        String id,
        String version,
        List<Obligation> obligations,
        List<FigureDefinition> figures,
        List<Threshold> thresholds,
        List<Parameter> parameters,
        List<Provision> provisions,
        List<BasisRow> basis,
        List<CircumstanceEffect> circumstances,
        DisciplineLaw discipline,
        WorkCalendar calendar) {

    /** Keeps its own copies. */
    public Policy {
        obligations = List.copyOf(obligations);
        figures = List.copyOf(figures);
        thresholds = List.copyOf(thresholds);
        parameters = List.copyOf(parameters);
        provisions = List.copyOf(provisions);
        basis = List.copyOf(basis);
        circumstances = List.copyOf(circumstances);
    }

    /**
     * The policy as it stands on a day.
     *
     * @param day the last day of a period
     * @return the rows that hold on it
     */
    public Edition on(LocalDate day) {
        return new Edition(this, day);
    }
}
