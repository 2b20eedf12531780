package vn.kycuong.safeguard;

import java.util.ArrayList;
import java.util.List;
import vn.kycuong.fact.Fact;
import vn.kycuong.law.FigureId.FigureDefinition;
import vn.kycuong.outcome.Figure;
import vn.kycuong.outcome.Finding.Reason;

/** What excuses a record in a figure: its cause, and the circumstances that exempt it. */
final class Excuses {

    private Excuses() {}

    static List<Reason> of(FigureDefinition definition, Fact fact) {
        List<Reason> reasons = new ArrayList<>();
        if (fact.cause() != null && Figure.hasExcusingCause(definition, fact)) {
            reasons.add(new Reason.Cause(fact.cause()));
        }
        fact.holding().exemptions().forEach(kind -> reasons.add(new Reason.Circumstance(kind)));
        return reasons;
    }
}
