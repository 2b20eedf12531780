package vn.kycuong.safeguard;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kycuong.fact.Fact;
import vn.kycuong.fact.Subjects;
import vn.kycuong.fact.Subjects.Bearer;
import vn.kycuong.fact.ViolationFact;
import vn.kycuong.law.Edition;
import vn.kycuong.law.FigureId.FigureDefinition;
import vn.kycuong.law.Measure;
import vn.kycuong.law.Period;
import vn.kycuong.law.Policy;
import vn.kycuong.law.Role;
import vn.kycuong.law.Window;
import vn.kycuong.outcome.Evaluation;
import vn.kycuong.outcome.Evaluation.SubjectResult;
import vn.kycuong.outcome.Figure;
import vn.kycuong.outcome.Figures;
import vn.kycuong.outcome.Finding;
import vn.kycuong.outcome.Finding.Reason;
import vn.kycuong.outcome.Finding.Status;
import vn.kycuong.outcome.Recommendation;
import vn.kycuong.record.Circumstance;
import vn.kycuong.record.Officer;
import vn.kycuong.record.RecordFile;
import vn.kycuong.record.UnitRecords;
import vn.kycuong.record.Words.Post;

/** Assesses a unit and its officers: from figures to findings and recommendations. One for each cell. */
public final class Assessment {

    private final UnitRecords records;
    private final Subjects subjects;
    private final Edition edition;
    private final Period period;
    private final Figures figures;
    private final Map<String, Window> windows;
    private final Optional<Officer> head;
    private final List<Circumstance> circumstances;
    private final Map<String, List<ViolationFact>> violationsByOfficer;
    private final Set<RecordFile> supplied;

    private Assessment(
            UnitRecords records, Subjects subjects, List<Fact> facts, Edition edition, Period period, Figures figures) {
        this.records = records;
        this.subjects = subjects;
        this.edition = edition;
        this.period = period;
        this.figures = figures;
        windows = edition.windows(period);
        head = subjects.head();
        circumstances = records.rows(Circumstance.class);
        violationsByOfficer = facts.stream()
                .filter(ViolationFact.class::isInstance)
                .map(ViolationFact.class::cast)
                .collect(Collectors.groupingBy(fact -> fact.violation().officerId()));
        supplied = Arrays.stream(RecordFile.values())
                .filter(file -> records.isSupplied(file, period.from(), period.to()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(RecordFile.class)));
    }

    /**
     * Assesses a cell.
     *
     * @param records the cell
     * @param subjects its subjects
     * @param facts its facts
     * @param edition the policy on the last day of the period
     * @param period the period
     * @param figures what the rules have measured
     * @return the evaluation
     * @throws UnmeasuredFigureException if no rule has measured a figure that the pack defines
     */
    public static Evaluation of(
            UnitRecords records, Subjects subjects, List<Fact> facts, Edition edition, Period period, Figures figures) {
        Assessment assessment = new Assessment(records, subjects, facts, edition, period, figures);
        List<SubjectResult> results = new ArrayList<>();
        results.add(assessment.ofUnit());
        subjects.officers().forEach(officer -> results.add(assessment.ofOfficer(officer)));
        return new Evaluation(subjects.unit().id(), results);
    }

    private SubjectResult ofUnit() {
        List<Judgement> judgements = new ArrayList<>();
        for (FigureDefinition definition : edition.policy().figures()) {
            if (definition.id().bearer() == Role.UNIT) {
                judgements.add(judgement(definition, null));
            } else if (definition.id().bearer() == Role.HEAD && head.isEmpty()) {
                judgements.add(withoutHead(definition));
            }
        }
        return result(null, judgements);
    }

    private SubjectResult ofOfficer(Officer officer) {
        List<Judgement> judgements = new ArrayList<>();
        for (FigureDefinition definition : edition.policy().figures()) {
            if (bears(officer, definition.id().bearer())) {
                judgements.add(judgement(definition, officer));
            }
        }
        return result(officer, judgements);
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
        return Judgement.of(figure, edition, supplied, daysInPost(definition, officer));
    }

    private boolean isInForce(FigureDefinition definition) {
        return windows.containsKey(definition.id().obligation());
    }

    /** How long the head has been in post; nobody else is asked. */
    private OptionalLong daysInPost(FigureDefinition definition, @Nullable Officer officer) {
        return definition.id().bearer() != Role.HEAD || officer == null || officer.inPostSince() == null
                ? OptionalLong.empty()
                : OptionalLong.of(ChronoUnit.DAYS.between(officer.inPostSince(), period.to()));
    }

    private SubjectResult result(@Nullable Officer officer, List<Judgement> judgements) {
        Recommending recommending = new Recommending(edition, officer);
        List<Finding> ledger = new ArrayList<>(judgements.size() + 1);
        List<Recommendation> drafts = new ArrayList<>();
        for (Judgement judgement : judgements) {
            ledger.add(judgement.finding());
            drafts.addAll(recommending.from(judgement));
        }
        if (officer != null) {
            examine(officer, recommending, ledger, drafts);
        }
        return new SubjectResult(
                subjects.unit().id(),
                officer == null ? null : officer.id(),
                ledger,
                drafts.isEmpty() ? drafts : Standings.of(drafts, protection(officer)));
    }

    private Optional<Protection> protection(@Nullable Officer officer) {
        return Optional.ofNullable(officer).map(person -> new Protection(edition, person, circumstances));
    }

    private void examine(
            Officer officer, Recommending recommending, List<Finding> ledger, List<Recommendation> drafts) {
        List<ViolationFact> violations = violationsByOfficer.getOrDefault(officer.id(), List.of());
        if (violations.isEmpty()) {
            return;
        }
        Examination examination = new Examination(records, edition, officer, violations, supplied::contains);
        if (examination.isNeeded()) {
            List<Recommendation> recommended = recommending.from(examination);
            ledger.add(examination.finding(recommended.stream()
                    .map(Recommendation::measure)
                    .max(Comparator.comparingInt(Measure::rank))
                    .orElse(null)));
            drafts.addAll(recommended);
        }
    }

    /** Stops an evaluation: no rule of the pack has measured a figure that its tables define. Never read as zero. */
    public static final class UnmeasuredFigureException extends IllegalStateException {

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
}
