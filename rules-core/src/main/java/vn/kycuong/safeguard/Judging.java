package vn.kycuong.safeguard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kycuong.fact.HeadDays;
import vn.kycuong.fact.Subjects;
import vn.kycuong.fact.Subjects.Bearer;
import vn.kycuong.law.FigureId.FigureDefinition;
import vn.kycuong.law.Role;
import vn.kycuong.outcome.Figure;
import vn.kycuong.outcome.Finding.Reason;
import vn.kycuong.outcome.Finding.Status;
import vn.kycuong.record.Officer;
import vn.kycuong.record.UnitRecords;
import vn.kycuong.record.Words.Post;
import vn.kycuong.safeguard.Assessment.UnmeasuredFigureException;

/** Judges the figures that a subject bears: those of officers and units for the period, those of heads for their own days. */
final class Judging {

    private final Subjects subjects;
    private final MeasuredDays period;
    private final Map<HeadDays, MeasuredDays> ofHeads;
    private final Map<MeasuredDays, KnownRegisters> registers = new HashMap<>();

    Judging(UnitRecords records, Subjects subjects, MeasuredDays period, Map<HeadDays, MeasuredDays> ofHeads) {
        this.subjects = subjects;
        this.period = period;
        this.ofHeads = ofHeads;
        registers.put(period, new KnownRegisters(records, period));
        ofHeads.values().forEach(days -> registers.put(days, new KnownRegisters(records, days)));
    }

    List<Judgement> ofUnit() {
        List<Judgement> judgements = new ArrayList<>();
        for (FigureDefinition definition : period.edition().policy().figures()) {
            if (definition.id().bearer() == Role.UNIT) {
                judgements.add(judgement(definition, null, period, null));
            } else if (definition.id().bearer() == Role.HEAD
                    && subjects.heads().each().isEmpty()) {
                judgements.add(withoutHead(definition));
            }
        }
        return judgements;
    }

    /** All that an officer of the unit bears, as its head, too. */
    List<Judgement> of(Officer officer) {
        List<Judgement> judgements = new ArrayList<>();
        for (FigureDefinition definition : period.edition().policy().figures()) {
            if (bears(officer, definition.id().bearer())) {
                judgements.add(judgement(definition, officer, period, null));
            }
        }
        judgements.addAll(ofHead(officer));
        return judgements;
    }

    /** What an officer bears as the head of the unit, for each time in which he headed it. */
    List<Judgement> ofHead(Officer officer) {
        List<Judgement> judgements = new ArrayList<>();
        for (HeadDays head : subjects.heads().each()) {
            if (head.officer().equals(officer)) {
                MeasuredDays days = ofHeads.getOrDefault(head, period);
                for (FigureDefinition definition : days.edition().policy().figures()) {
                    if (definition.id().bearer() == Role.HEAD) {
                        judgements.add(judgement(definition, officer, days, head));
                    }
                }
            }
        }
        return judgements;
    }

    private static boolean bears(Officer officer, Role role) {
        return switch (role) {
            case OFFICER -> true;
            case MANAGER -> officer.post() != Post.NONE;
            case STAFF -> officer.post() == Post.NONE;
            case HEAD, UNIT -> false;
        };
    }

    private Judgement withoutHead(FigureDefinition definition) {
        if (!period.windows().containsKey(definition.id().obligation())) {
            return Judgement.without(definition, period, null, Status.NOT_APPLICABLE);
        }
        Reason reason = subjects.heads().two() ? Reason.Plain.TWO_HEADS : Reason.Plain.NO_HEAD;
        return Judgement.without(definition, period, null, Status.UNKNOWN, reason);
    }

    private Judgement judgement(
            FigureDefinition definition, @Nullable Officer officer, MeasuredDays measured, @Nullable HeadDays head) {
        if (!measured.windows().containsKey(definition.id().obligation())) {
            return Judgement.without(definition, measured, head, Status.NOT_APPLICABLE);
        }
        Bearer bearer =
                new Bearer(definition.id().bearer(), subjects.unit().id(), officer == null ? null : officer.id());
        Figure figure = measured.figures()
                .of(definition, bearer)
                .orElseThrow(() -> new UnmeasuredFigureException(
                        definition, bearer, measured.edition().policy()));
        KnownRegisters known = registers.get(measured);
        if (known == null) {
            throw new IllegalStateException("Days were measured whose registers are not known.");
        }
        return Judge.of(new Comparison(figure, measured, known, head));
    }
}
