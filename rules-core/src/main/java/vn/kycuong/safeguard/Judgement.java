package vn.kycuong.safeguard;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kycuong.fact.Fact;
import vn.kycuong.law.Amount;
import vn.kycuong.law.Edition;
import vn.kycuong.law.FigureId.FigureDefinition;
import vn.kycuong.law.Threshold;
import vn.kycuong.outcome.Figure;
import vn.kycuong.outcome.Finding;
import vn.kycuong.outcome.Finding.Reason;
import vn.kycuong.outcome.Finding.Status;
import vn.kycuong.record.RecordFile;
import vn.kycuong.record.RecordRef;

/**
 * Finds the status of a figure: the first that applies of not applicable, unknown for want of a bearer or a register,
 * breached, unknown, excused, met.
 *
 * @param finding what is found
 * @param figure the figure; null where nothing was measured
 * @param matched the thresholds that match, in the order of the table; empty unless breached
 */
record Judgement(Finding finding, @Nullable Figure figure, List<Threshold> matched) {

    /** Nothing was measured: the obligation is not in force, or the unit has not the one head that bears it. */
    static Judgement without(FigureDefinition definition, Status status, Reason... reasons) {
        return new Judgement(
                new Finding(
                        definition.id(),
                        definition.percent(),
                        status,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(reasons)),
                null,
                List.of());
    }

    /**
     * Judges a figure.
     *
     * @param figure the figure
     * @param edition the policy on the last day of the period
     * @param supplied which registers are supplied
     * @param daysInPost how long the head has been in post; empty if it does not matter or is not known
     */
    static Judgement of(Figure figure, Edition edition, Set<RecordFile> supplied, OptionalLong daysInPost) {
        return new Judge(figure, edition, supplied, daysInPost).judge();
    }

    private record Judge(Figure figure, Edition edition, Set<RecordFile> supplied, OptionalLong daysInPost) {

        private Judgement judge() {
            FigureDefinition definition = figure.definition();
            List<Reason> missing = missing();
            if (figure.amount() == null) {
                return unknown(List.of(new Reason.Missing(definition.needs().get(0))));
            }
            if (definition.absence() && !missing.isEmpty()) {
                return unknown(missing);
            }
            List<Threshold> matched = rows(figure.amount(), Fit.MATCH);
            if (!matched.isEmpty()) {
                return judged(Status.BREACHED, matched, List.of());
            }
            if (!missing.isEmpty()) {
                return unknown(missing);
            }
            if (!rows(figure.amount(), Fit.TOO_FEW_CASES).isEmpty()) {
                return unknown(List.of(Reason.Plain.SAMPLE));
            }
            if (!rows(figure.amount(), Fit.NEW_IN_POST).isEmpty()) {
                return judged(Status.EXCUSED, List.of(), List.of(Reason.Plain.NEW_IN_POST));
            }
            return rows(figure.amountPutBack(), Fit.MATCH).isEmpty()
                    ? judged(Status.MET, List.of(), List.of())
                    : judged(Status.EXCUSED, List.of(), excuses());
        }

        private List<Reason> missing() {
            List<Reason> missing = List.of();
            for (RecordFile file : figure.definition().needs()) {
                if (!supplied.contains(file)) {
                    missing = missing.isEmpty() ? new ArrayList<>() : missing;
                    missing.add(new Reason.Missing(file));
                }
            }
            return missing;
        }

        private List<Threshold> rows(@Nullable Amount amount, Fit fit) {
            List<Threshold> rows = List.of();
            for (Threshold row : edition.thresholds(figure.definition().id())) {
                if (Fit.of(row, amount, edition.minDaysInPost(row), daysInPost) == fit) {
                    rows = rows.isEmpty() ? new ArrayList<>() : rows;
                    rows.add(row);
                }
            }
            return rows;
        }

        private List<Reason> excuses() {
            List<Reason> reasons = new ArrayList<>();
            for (Fact fact : figure.excused()) {
                if (fact.cause() != null && Figure.hasExcusingCause(figure.definition(), fact)) {
                    reasons.add(new Reason.Cause(fact.cause()));
                }
                fact.holding().exemptions().forEach(kind -> reasons.add(new Reason.Circumstance(kind)));
            }
            return reasons;
        }

        private Judgement unknown(List<Reason> reasons) {
            return judged(Status.UNKNOWN, List.of(), reasons);
        }

        private Judgement judged(Status status, List<Threshold> matched, List<Reason> because) {
            List<Reason> reasons = because;
            if (isEvidenceLacking()) {
                reasons = new ArrayList<>(because);
                reasons.add(Reason.Plain.CIRCUMSTANCE_WITHOUT_EVIDENCE);
            }
            Threshold highest = highest(matched);
            Finding finding = new Finding(
                    figure.definition().id(),
                    figure.definition().percent(),
                    status,
                    figure.amount(),
                    highest == null ? null : highest.measure(),
                    highest,
                    refs(figure.evidence()),
                    refs(figure.excused()),
                    reasons);
            return new Judgement(finding, figure, matched);
        }

        private boolean isEvidenceLacking() {
            for (Fact fact : figure.evidence()) {
                if (fact.holding().lacksEvidence()) {
                    return true;
                }
            }
            return false;
        }

        private static @Nullable Threshold highest(List<Threshold> rows) {
            Threshold highest = null;
            for (Threshold row : rows) {
                if (highest == null || row.measure().rank() > highest.measure().rank()) {
                    highest = row;
                }
            }
            return highest;
        }

        private static List<RecordRef> refs(List<Fact> facts) {
            return facts.isEmpty() ? List.of() : facts.stream().map(Fact::ref).toList();
        }
    }
}
