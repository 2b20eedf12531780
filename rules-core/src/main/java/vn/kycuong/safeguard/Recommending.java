package vn.kycuong.safeguard;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kycuong.law.Check;
import vn.kycuong.law.Edition;
import vn.kycuong.law.FigureId;
import vn.kycuong.law.Measure;
import vn.kycuong.law.Measure.Family;
import vn.kycuong.law.Recommended;
import vn.kycuong.law.Threshold;
import vn.kycuong.outcome.Figure;
import vn.kycuong.outcome.Recommendation;
import vn.kycuong.outcome.Recommendation.Standing;
import vn.kycuong.record.Officer;

/** Makes recommendations to one subject, each with its basis and with what a person must still decide. */
final class Recommending {

    private static final int RANK_OF_PARTY_TRACK = 2;

    private final Edition edition;
    private final @Nullable Officer officer;

    Recommending(Edition edition, @Nullable Officer officer) {
        this.edition = edition;
        this.officer = officer;
    }

    /** The highest-ranking match of each family. */
    List<Recommendation> from(Judgement judgement) {
        if (judgement.figure() == null || judgement.matched().isEmpty()) {
            return List.of();
        }
        Map<Family, Threshold> highest = new EnumMap<>(Family.class);
        for (Threshold row : judgement.matched()) {
            Threshold kept = highest.get(row.measure().family());
            if (kept == null || row.measure().rank() > kept.measure().rank()) {
                highest.put(row.measure().family(), row);
            }
        }
        List<Recommendation> recommendations = new ArrayList<>();
        for (Threshold row : highest.values()) {
            recommendations.add(of(
                    row.figure(),
                    row,
                    new Draft(
                            row.measure(),
                            row.mandatory(),
                            judgement.finding().evidence(),
                            particularChecks(judgement.figure()),
                            "",
                            null)));
        }
        return recommendations;
    }

    private Set<Check> particularChecks(Figure figure) {
        Set<Check> checks = EnumSet.noneOf(Check.class);
        edition.obligation(figure.definition().id().obligation()).ifPresent(row -> checks.addAll(row.checks()));
        if (figure.definition().attributesFault()
                && figure.evidence().stream().anyMatch(fact -> fact.cause() == null)) {
            checks.add(Check.ATTRIBUTE_FAULT);
        }
        return checks;
    }

    /** What discipline law leads to. */
    List<Recommendation> from(Examination examination) {
        return examination.drafts().stream()
                .map(draft -> of(Examination.OPEN_VIOLATIONS, null, draft))
                .toList();
    }

    private Recommendation of(FigureId figure, @Nullable Threshold threshold, Draft draft) {
        Measure measure = draft.measure();
        Set<Check> checks = EnumSet.of(Check.CONFIRM_FACTS, Check.CHOOSE_MEASURE);
        checks.addAll(draft.checks());
        if (measure.family() == Family.PERSONNEL) {
            checks.add(Check.ASSIGN_POST);
            checks.add(Check.CHECK_COMPETENCE);
        }
        if (officer != null && Boolean.TRUE.equals(officer.partyMember()) && measure.rank() >= RANK_OF_PARTY_TRACK) {
            checks.add(Check.PARTY_TRACK);
        }
        String subject = officer == null ? "unit" : officer.category().word();
        Set<String> basis = edition.basis(new Recommended(figure, measure, subject, checks, draft.regime()));
        if (basis.stream().anyMatch(edition::mustBeVerified)) {
            checks.add(Check.VERIFY_PROVISION);
        }
        return new Recommendation(
                measure,
                figure,
                new Standing.Recommended(),
                draft.mandatory(),
                threshold,
                draft.evidence(),
                List.copyOf(basis),
                List.copyOf(checks),
                draft.formsAllowed(),
                null);
    }
}
