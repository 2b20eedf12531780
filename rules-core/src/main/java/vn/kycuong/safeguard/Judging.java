package vn.kycuong.safeguard;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
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
import vn.kycuong.outcome.Finding.Reason;
import vn.kycuong.outcome.Finding.Status;
import vn.kycuong.record.Officer;
import vn.kycuong.record.RecordFile;
import vn.kycuong.record.Words.Post;
import vn.kycuong.safeguard.Assessment.UnmeasuredFigureException;

/** Judges every figure in the roles that a subject holds. What a head bears is unknown of a unit that has not one head. */
final class Judging {

    private final Subjects subjects;
    private final Edition edition;
    private final Figures figures;
    private final Set<RecordFile> supplied;
    private final Map<String, Window> windows;
    private final Optional<Officer> head;

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
        head = subjects.head();
    }

    List<Judgement> ofUnit() {
        List<Judgement> judgements = new ArrayList<>();
        for (FigureDefinition definition : edition.policy().figures()) {
            if (definition.id().bearer() == Role.UNIT) {
                judgements.add(judgement(definition, null));
            } else if (definition.id().bearer() == Role.HEAD && head.isEmpty()) {
                judgements.add(withoutHead(definition));
            }
        }
        return judgements;
    }

    List<Judgement> of(Officer officer) {
        List<Judgement> judgements = new ArrayList<>();
        for (FigureDefinition definition : edition.policy().figures()) {
            if (bears(officer, definition.id().bearer())) {
                judgements.add(judgement(definition, officer));
            }
        }
        return judgements;
    }

    private boolean bears(Officer officer, Role role) {
        return switch (role) {
            case OFFICER -> true;
            case MANAGER -> officer.post() != Post.NONE;
            case STAFF -> officer.post() == Post.NONE;
            case HEAD -> head.isPresent() && head.get() == officer;
            case UNIT -> false;
        };
    }

    private Judgement withoutHead(FigureDefinition definition) {
        if (!isInForce(definition)) {
            return Judgement.without(definition, Status.NOT_APPLICABLE);
        }
        Reason reason = subjects.heads().isEmpty() ? Reason.Plain.NO_HEAD : Reason.Plain.TWO_HEADS;
        return Judgement.without(definition, Status.UNKNOWN, reason);
    }

    private Judgement judgement(FigureDefinition definition, @Nullable Officer officer) {
        if (!isInForce(definition)) {
            return Judgement.without(definition, Status.NOT_APPLICABLE);
        }
        Bearer bearer =
                new Bearer(definition.id().bearer(), subjects.unit().id(), officer == null ? null : officer.id());
        Figure figure = figures.of(definition, bearer)
                .orElseThrow(() -> new UnmeasuredFigureException(definition, bearer, edition.policy()));
        return Judge.of(figure, edition, supplied, daysInPost(definition, officer));
    }

    private boolean isInForce(FigureDefinition definition) {
        return windows.containsKey(definition.id().obligation());
    }

    /** How long the head has been in post; nobody else is asked. */
    private OptionalLong daysInPost(FigureDefinition definition, @Nullable Officer officer) {
        return definition.id().bearer() != Role.HEAD || officer == null || officer.inPostSince() == null
                ? OptionalLong.empty()
                : OptionalLong.of(ChronoUnit.DAYS.between(officer.inPostSince(), edition.day()));
    }
}
