package vn.kycuong.safeguard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kycuong.fact.Subjects;
import vn.kycuong.fact.Subjects.Bearer;
import vn.kycuong.law.Edition;
import vn.kycuong.law.FigureId.FigureDefinition;
import vn.kycuong.law.Role;
import vn.kycuong.law.Window;
import vn.kycuong.outcome.Figure;
import vn.kycuong.outcome.Figures;
import vn.kycuong.outcome.Finding.Status;
import vn.kycuong.record.Officer;
import vn.kycuong.record.RecordFile;
import vn.kycuong.safeguard.Assessment.UnmeasuredFigureException;

/** Judges every figure in the roles that a subject holds. What a head bears is unknown of a unit that has not one head. */
final class Judging {

    private final Subjects subjects;
    private final Edition edition;
    private final Figures figures;
    private final Set<RecordFile> supplied;
    private final Map<String, Window> windows;
    private final Bearing bearing;

    Judging(
            Subjects subjects,
            Edition edition,
            Map<String, Window> windows,
            Figures figures,
            Set<RecordFile> supplied) {
        this.subjects = subjects;
        this.edition = edition;
        this.figures = figures;
        this.supplied = supplied;
        this.windows = windows;
        bearing = new Bearing(subjects);
    }

    List<Judgement> ofUnit() {
        List<Judgement> judgements = new ArrayList<>();
        for (FigureDefinition definition : edition.policy().figures()) {
            if (definition.id().bearer() == Role.UNIT) {
                judgements.add(judgement(definition, null));
            } else if (definition.id().bearer() == Role.HEAD && bearing.lacksHead()) {
                judgements.add(withoutHead(definition));
            }
        }
        return judgements;
    }

    List<Judgement> of(Officer officer) {
        List<Judgement> judgements = new ArrayList<>();
        for (FigureDefinition definition : edition.policy().figures()) {
            if (bearing.bears(officer, definition.id().bearer())) {
                judgements.add(judgement(definition, officer));
            }
        }
        return judgements;
    }

    private Judgement withoutHead(FigureDefinition definition) {
        if (!isInForce(definition)) {
            return Judgement.without(definition, Status.NOT_APPLICABLE);
        }
        return Judgement.without(definition, Status.UNKNOWN, bearing.whyNoHead());
    }

    private Judgement judgement(FigureDefinition definition, @Nullable Officer officer) {
        if (!isInForce(definition)) {
            return Judgement.without(definition, Status.NOT_APPLICABLE);
        }
        Bearer bearer =
                new Bearer(definition.id().bearer(), subjects.unit().id(), officer == null ? null : officer.id());
        Figure figure = figures.of(definition, bearer)
                .orElseThrow(() -> new UnmeasuredFigureException(definition, bearer, edition.policy()));
        return Judge.of(
                figure, edition, supplied, bearing.daysInPost(definition.id().bearer(), officer, edition.day()));
    }

    private boolean isInForce(FigureDefinition definition) {
        return windows.containsKey(definition.id().obligation());
    }
}
