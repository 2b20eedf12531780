package vn.kycuong.safeguard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import vn.kycuong.outcome.Evaluation;
import vn.kycuong.outcome.Evaluation.SubjectResult;
import vn.kycuong.outcome.Figures;
import vn.kycuong.outcome.Finding;
import vn.kycuong.outcome.Recommendation;
import vn.kycuong.record.Circumstance;
import vn.kycuong.record.Officer;
import vn.kycuong.record.RecordFile;
import vn.kycuong.record.UnitRecords;

/** Assesses a unit and its officers: from figures to findings and recommendations. One for each cell. */
public final class Assessment {

    private final UnitRecords records;
    private final String unitId;
    private final Edition edition;
    private final List<Circumstance> circumstances;
    private final Map<String, List<ViolationFact>> violationsByOfficer;
    private final Set<RecordFile> supplied;

    private Assessment(UnitRecords records, List<Fact> facts, Edition edition, Period period) {
        this.records = records;
        this.edition = edition;
        unitId = records.unit().id();
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
        Assessment assessment = new Assessment(records, facts, edition, period);
        Judging judging = new Judging(subjects, edition, period, figures, assessment.supplied);
        List<SubjectResult> results = new ArrayList<>();
        results.add(assessment.result(null, judging.ofUnit()));
        subjects.officers().forEach(officer -> results.add(assessment.result(officer, judging.of(officer))));
        return new Evaluation(subjects.unit().id(), results);
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
                unitId,
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
