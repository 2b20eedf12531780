package vn.kycuong.safeguard;

import vn.kycuong.fact.Bearer;
import vn.kycuong.law.FigureDefinition;
import vn.kycuong.law.Policy;

/** Stops an evaluation: no rule of the pack has measured a figure that its tables define. Never read as zero. */
public final class UnmeasuredFigureException extends IllegalStateException {

    private static final long serialVersionUID = 1;

    UnmeasuredFigureException(FigureDefinition definition, Bearer bearer, Policy policy) {
        super(
                "No rule of policy (%s %s) measured figure (%s) of unit (%s), officer (%s).%nMaybe its rule file names the figure otherwise than %s."
                        .formatted(
                                policy.id(),
                                policy.version(),
                                definition.id(),
                                bearer.unitId(),
                                bearer.officerId(),
                                definition.row()));
    }
}
