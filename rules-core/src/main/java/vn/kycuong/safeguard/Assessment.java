package vn.kycuong.safeguard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kycuong.fact.HeadDays;
import vn.kycuong.fact.Subjects;
import vn.kycuong.fact.Subjects.Bearer;
import vn.kycuong.law.Edition;
import vn.kycuong.law.FigureId.FigureDefinition;
import vn.kycuong.law.Policy;
import vn.kycuong.outcome.Evaluation;
import vn.kycuong.outcome.Evaluation.SubjectResult;
import vn.kycuong.outcome.Finding;
import vn.kycuong.outcome.WhyNot;
import vn.kycuong.record.UnitRecords;

/** Assesses a unit and its officers: from figures to findings and recommendations. One for each cell. */
public final class Assessment {

    private final Subjects subjects;
    private final Judging judging;
    private final Explaining explaining;
    private final SubjectResults results;

    private Assessment(
            UnitRecords records, Subjects subjects, MeasuredDays period, Map<HeadDays, MeasuredDays> ofHeads) {
        this.subjects = subjects;
        Edition edition = period.edition();
        KnownRegisters registers = new KnownRegisters(records, period);
        judging = new Judging(records, subjects, period, ofHeads);
        explaining = new Explaining(edition);
        results = new SubjectResults(
                subjects.unit().id(), edition, new OfficerCases(records, period.facts(), edition, registers));
    }

    /**
     * Prepares the assessment of a cell.
     *
     * @param records the cell
     * @param subjects its subjects
     * @param period what was measured of it for the period
     * @param ofHeads what was measured for the days of each head whose own days are not the whole period
     * @return the assessment
     */
    public static Assessment of(
            UnitRecords records, Subjects subjects, MeasuredDays period, Map<HeadDays, MeasuredDays> ofHeads) {
        return new Assessment(records, subjects, period, ofHeads);
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
        Stream<Judgement> judgements = officerId == null
                ? judging.ofUnit().stream()
                : Stream.concat(
                        subjects.officers().stream()
                                .filter(officer -> officer.id().equals(officerId))
                                .flatMap(officer -> judging.of(officer).stream()),
                        subjects.guests().stream()
                                .filter(guest -> guest.id().equals(officerId))
                                .flatMap(guest -> judging.ofHead(guest).stream()));
        return judgements
                .sorted(Comparator.comparing(Judgement::finding, Finding.ORDER))
                .flatMap(judgement -> Unmatched.of(judgement).stream())
                .toList();
    }

    private Evaluation evaluation(BiFunction<SubjectResult, Judged, SubjectResult> asked) {
        List<SubjectResult> all = new ArrayList<>();
        all.add(results.ofUnit(judging.ofUnit(), asked));
        subjects.officers().forEach(officer -> all.add(results.of(officer, judging.of(officer), asked)));
        subjects.guests().forEach(guest -> all.add(results.ofGuest(guest, judging.ofHead(guest), asked)));
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
