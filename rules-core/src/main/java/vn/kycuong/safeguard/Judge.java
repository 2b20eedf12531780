package vn.kycuong.safeguard;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kycuong.fact.Fact;
import vn.kycuong.law.Amount;
import vn.kycuong.law.FigureId.FigureDefinition;
import vn.kycuong.law.Threshold;
import vn.kycuong.outcome.Figure;
import vn.kycuong.outcome.Finding;
import vn.kycuong.outcome.Finding.Reason;
import vn.kycuong.outcome.Finding.Status;
import vn.kycuong.record.RecordRef;

/** Judges one figure: whether thresholds match, whether that can be known, and what excuses. The first answer counts. */
record Judge(Comparison comparison, Figure figure, Reasons reasons) {

    static Judgement of(Comparison comparison) {
        return new Judge(comparison, comparison.figure(), new Reasons(comparison.figure())).judge();
    }

    private Judgement judge() {
        FigureDefinition definition = figure.definition();
        if (figure.amount() == null) {
            return unknown(List.of(new Reason.Missing(definition.needs().get(0))));
        }
        List<Reason> lacking = comparison.registers().lacking(definition, comparison.officerOfRows());
        if (!lacking.isEmpty() && comparison.registers().isSilent(definition, comparison.officerOfRows())) {
            return unknown(lacking);
        }
        FittingRows rows = rows(figure.amount());
        if (!rows.matched().isEmpty()) {
            return judged(Status.BREACHED, rows.matched(), List.of());
        }
        if (!lacking.isEmpty()) {
            return unknown(lacking);
        }
        if (rows.tooFewCases()) {
            return unknown(List.of(Reason.Plain.SAMPLE));
        }
        if (matches(figure.amountWithUndecided())) {
            return unknown(List.of(Reason.Plain.CAUSE_NOT_ESTABLISHED));
        }
        if (rows.newInPost()) {
            return judged(Status.EXCUSED, List.of(), List.of(Reason.Plain.NEW_IN_POST));
        }
        return matches(figure.amountPutBack())
                ? judged(Status.EXCUSED, List.of(), reasons.excuses())
                : judged(Status.MET, List.of(), List.of());
    }

    private boolean matches(@Nullable Amount amount) {
        return amount != null
                && !amount.equals(figure.amount())
                && !rows(amount).matched().isEmpty();
    }

    private FittingRows rows(@Nullable Amount amount) {
        return FittingRows.of(comparison, amount);
    }

    private Judgement unknown(List<Reason> because) {
        return judged(Status.UNKNOWN, List.of(), because);
    }

    private Judgement judged(Status status, List<Threshold> matched, List<Reason> because) {
        Threshold highest = FittingRows.highest(matched);
        Finding finding = new Finding(
                figure.definition().id(),
                figure.definition().percent(),
                status,
                figure.amount(),
                highest == null ? null : highest.measure(),
                highest,
                refs(figure.evidence()),
                refs(figure.excused()),
                refs(figure.undecided()),
                reasons.withEvidenceLacking(because),
                comparison.head() == null ? null : comparison.head().days(),
                null);
        return new Judgement(finding, comparison.measured(), comparison, matched);
    }

    private static List<RecordRef> refs(List<Fact> facts) {
        if (facts.isEmpty()) {
            return List.of();
        }
        List<RecordRef> refs = new ArrayList<>(facts.size());
        for (Fact fact : facts) {
            refs.add(fact.ref());
        }
        return refs;
    }
}
