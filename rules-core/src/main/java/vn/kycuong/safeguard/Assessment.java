package vn.kycuong.safeguard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kycuong.fact.Fact;
import vn.kycuong.fact.Subjects;
import vn.kycuong.fact.Subjects.Bearer;
import vn.kycuong.law.Edition;
import vn.kycuong.law.FigureId.FigureDefinition;
import vn.kycuong.law.Period;
import vn.kycuong.law.Policy;
import vn.kycuong.law.Window;
import vn.kycuong.outcome.Evaluation;
import vn.kycuong.outcome.Evaluation.SubjectResult;
import vn.kycuong.outcome.Figures;
import vn.kycuong.outcome.WhyNot;
import vn.kycuong.record.RecordFile;
import vn.kycuong.record.UnitRecords;

/** Assesses a unit and its officers: from figures to findings and recommendations. One for each cell. */
public final class Assessment {

    private final Subjects subjects;
    private final Edition edition;
    private final Set<RecordFile> supplied;
    private final Judging judging;
    private final Explaining explaining;
    private final SubjectResults results;

    private Assessment(
            UnitRecords records,
            Subjects subjects,
            List<Fact> facts,
            Edition edition,
            Period period,
            Map<String, Window> windows,
            Figures figures) {
        this.subjects = subjects;
        this.edition = edition;
        supplied = Arrays.stream(RecordFile.values())
                .filter(file -> records.isSupplied(file, period.from(), period.to()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(RecordFile.class)));
        judging = new Judging(subjects, edition, windows, figures, supplied);
        explaining = new Explaining(edition, windows, figures);
        results =
                new SubjectResults(subjects.unit().id(), edition, new OfficerCases(records, facts, edition, supplied));
    }

    /**
     * Prepares the assessment of a cell.
     *
     * @param records the cell
     * @param subjects its subjects
     * @param facts its facts
     * @param edition the policy on the last day of the period
     * @param period the period
     * @param windows the windows of the obligations in force, by obligation
     * @param figures what the rules have measured
     * @return the assessment
     */
    public static Assessment of(
            UnitRecords records,
            Subjects subjects,
            List<Fact> facts,
            Edition edition,
            Period period,
            Map<String, Window> windows,
            Figures figures) {
        return new Assessment(records, subjects, facts, edition, period, windows, figures);
    }

    /**
     * What is found and recommended.
     *
     * @return the evaluation
     * @throws UnmeasuredFigureException if no rule has measured a figure that the pack defines
     */
    public Evaluation evaluation() {
        return evaluation((result, judged) -> result);
    }

    /**
     * What is found and recommended, and why: every recommendation and every finding that is breached or excused has its
     * explanation.
     *
     * @return the evaluation
     * @throws UnmeasuredFigureException if no rule has measured a figure that the pack defines
     */
    public Evaluation explained() {
        return evaluation(explaining::explained);
    }

    /**
     * Why thresholds did not match.
     *
     * @param officerId the officer, or null for the unit itself
     * @return one for each threshold in force that did not, by figure and row; empty for an officer of another unit
     * @throws UnmeasuredFigureException if no rule has measured a figure that the pack defines
     */
    public List<WhyNot> whyNot(@Nullable String officerId) {
        Unmatched unmatched = new Unmatched(edition, supplied);
        Stream<Judgement> judgements = officerId == null
                ? judging.ofUnit().stream()
                : subjects.officers().stream()
                        .filter(officer -> officer.id().equals(officerId))
                        .flatMap(officer -> judging.of(officer).stream());
        return judgements
                .sorted(Comparator.comparing(judgement -> judgement.finding().id()))
                .flatMap(judgement -> unmatched.of(judgement).stream())
                .toList();
    }

    private Evaluation evaluation(BiFunction<SubjectResult, Judged, SubjectResult> asked) {
        List<SubjectResult> all = new ArrayList<>();
        all.add(results.of(null, judging.ofUnit(), asked));
        subjects.officers().forEach(officer -> all.add(results.of(officer, judging.of(officer), asked)));
        return new Evaluation(subjects.unit().id(), all);
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
