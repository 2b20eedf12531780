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
 * Finds the status of a figure that was measured: the first that applies of unknown for want of a register, breached,
 * unknown, excused, met.
 *
 * @param figure the figure
 * @param edition the policy on the last day of the period
 * @param reasons what its records give as reasons
 * @param daysInPost how long the head has been in post; empty if it does not matter or is not known
 */
record Judge(Figure figure, Edition edition, Reasons reasons, OptionalLong daysInPost) {

    static Judgement of(Figure figure, Edition edition, Set<RecordFile> supplied, OptionalLong daysInPost) {
        return new Judge(figure, edition, new Reasons(figure, supplied), daysInPost).judge();
    }

    private Judgement judge() {
        FigureDefinition definition = figure.definition();
        List<Reason> missing = reasons.missing();
        if (figure.amount() == null) {
            return unknown(List.of(new Reason.Missing(definition.needs().get(0))));
        }
        if (definition.absence() && !missing.isEmpty()) {
            return unknown(missing);
        }
        FittingRows rows = rows(figure.amount());
        if (!rows.matched().isEmpty()) {
            return judged(Status.BREACHED, rows.matched(), List.of());
        }
        if (!missing.isEmpty()) {
            return unknown(missing);
        }
        if (rows.tooFewCases()) {
            return unknown(List.of(Reason.Plain.SAMPLE));
        }
        if (rows.newInPost()) {
            return judged(Status.EXCUSED, List.of(), List.of(Reason.Plain.NEW_IN_POST));
        }
        return figure.amount().equals(figure.amountPutBack())
                        || rows(figure.amountPutBack()).matched().isEmpty()
                ? judged(Status.MET, List.of(), List.of())
                : judged(Status.EXCUSED, List.of(), reasons.excuses());
    }

    private FittingRows rows(@Nullable Amount amount) {
        return FittingRows.of(edition, figure.definition().id(), amount, daysInPost);
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
                reasons.withEvidenceLacking(because));
        return new Judgement(finding, figure, matched, daysInPost);
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
