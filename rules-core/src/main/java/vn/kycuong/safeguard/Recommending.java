package vn.kycuong.safeguard;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kycuong.law.Check;
import vn.kycuong.law.DisciplineLaw;
import vn.kycuong.law.Edition;
import vn.kycuong.law.FigureId;
import vn.kycuong.law.Measure;
import vn.kycuong.law.Period;
import vn.kycuong.law.Recommended;
import vn.kycuong.law.Threshold;
import vn.kycuong.outcome.Figure;
import vn.kycuong.outcome.Recommendation;
import vn.kycuong.outcome.Recommendation.Standing;
import vn.kycuong.record.Officer;

/** Makes recommendations to one subject, each with its basis and with what a person must still decide. */
final class Recommending {

    private final Edition edition;
    private final @Nullable Officer officer;

    Recommending(Edition edition, @Nullable Officer officer) {
        this.edition = edition;
        this.officer = officer;
    }

    /** The highest-ranking match of each family. */
    List<Recommendation> from(Judgement judgement) {
        Figure figure = judgement.figure();
        if (figure == null || judgement.matched().isEmpty()) {
            return List.of();
        }
        List<Recommendation> recommendations = new ArrayList<>();
        for (Threshold row : FittingRows.highestOfFamilies(judgement.matched())) {
            recommendations.add(of(
                    row.figure(),
                    row,
                    judgement.finding().days(),
                    new Draft(
                            row.measure(),
                            row.mandatory(),
                            judgement.finding().evidence(),
                            ToDecide.particularTo(figure, edition),
                            "",
                            null)));
        }
        return recommendations;
    }

    /** What discipline law leads to. */
    List<Recommendation> from(Examination examination) {
        return examination.drafts().stream()
                .map(draft -> of(DisciplineLaw.OPEN_VIOLATIONS, null, null, draft))
                .toList();
    }

    private Recommendation of(FigureId figure, @Nullable Threshold threshold, @Nullable Period days, Draft draft) {
        Measure measure = draft.measure();
        Set<Check> toDecide = ToDecide.of(draft, officer);
        String subject = officer == null ? "unit" : officer.category().word();
        Set<String> basis = edition.basis(new Recommended(figure, measure, subject, toDecide, draft.regime()));
        if (edition.mustBeVerified(basis)) {
            toDecide.add(Check.VERIFY_PROVISION);
        }
        return new Recommendation(
                measure,
                figure,
                new Standing.Recommended(),
                draft.mandatory(),
                threshold,
                draft.evidence(),
                List.copyOf(basis),
                List.copyOf(toDecide),
                draft.formsAllowed(),
                days,
                null);
    }
}
