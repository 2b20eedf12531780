package vn.kycuong.office.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kycuong.DecisionEngine;
import vn.kycuong.law.FigureId;
import vn.kycuong.law.Period;
import vn.kycuong.outcome.Counterfactual;
import vn.kycuong.outcome.Counterfactual.Change;
import vn.kycuong.outcome.Evaluation;
import vn.kycuong.outcome.Evaluation.SubjectResult;
import vn.kycuong.outcome.Explanation;
import vn.kycuong.outcome.Explanation.Counted;
import vn.kycuong.outcome.Finding;
import vn.kycuong.outcome.Recommendation;
import vn.kycuong.pack.InvalidPolicyException;
import vn.kycuong.record.RecordFile;
import vn.kycuong.record.RecordRef;
import vn.kycuong.record.UnitRecords;
import vn.kycuong.whatif.WhatIf;

/**
 * What explanations and answers say is true of provinces that nobody wrote to fit: whatever they say would be otherwise is
 * written into the records, which are then read and evaluated as if they had always been so.
 */
class RandomProvinceTest {

    private final DecisionEngine engine = engine();

    @TempDir
    private Path folder;

    private static DecisionEngine engine() {
        try {
            return DecisionEngine.bundled();
        } catch (InvalidPolicyException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "11, 2024-07-01, 2024-12-31",
        "12, 2024-07-01, 2025-06-30",
        "13, 2025-01-01, 2025-12-31",
        "14, 2026-01-01, 2026-06-30"
    })
    void what_an_answer_says_would_follow(String seed, String from, String to) throws Exception {
        Period period = Period.between(from, to);
        Province province = new Province(folder.resolve("records"), seed, engine, period);
        WhatIf whatIf = WhatIf.with(engine);
        int asked = 0;
        Set<Class<?>> kinds = new HashSet<>();
        for (UnitRecords cell : province.units()) {
            for (SubjectResult subject : engine.evaluate(cell, period).subjects()) {
                Claims now = Claims.of(subject);
                for (Counterfactual answer : whatIf.of(cell, period, subject.officerId())) {
                    for (List<Change> changes : asSaid(answer)) {
                        Evaluation then = province.with(changes, cell.unit().id());
                        now.assertThatOnly(answer.effects(), Claims.of(of(then, subject.officerId())));
                    }
                    asked++;
                    answer.changes().forEach(change -> kinds.add(change.getClass()));
                    assertThat(answer.changes()).noneMatch(RandomProvinceTest::isMadeUp);
                }
            }
        }
        assertThat(asked).isGreaterThan(20);
        // The registers are complete to the middle of 2025: later, what is missing is the register.
        boolean complete = to.compareTo("2025-07-01") < 0;
        assertThat(kinds).contains(Change.OfRecord.class, complete ? Change.NewRecord.class : Change.Supplied.class);
    }

    @ParameterizedTest
    @CsvSource({"31, 2024-07-01, 2024-12-31, 10", "32, 2025-01-01, 2025-12-31, 10"})
    void every_recommendation_has_an_answer_or_a_reason_and_no_answer_asks_for_more_than_is_needed(
            String seed, String from, String to, int least) throws Exception {
        Period period = Period.between(from, to);
        Province province = new Province(folder.resolve("records"), seed, engine, period);
        WhatIf whatIf = WhatIf.with(engine);
        int several = 0;
        for (UnitRecords cell : province.units()) {
            for (SubjectResult subject : engine.evaluate(cell, period).subjects()) {
                WhatIf.Answers answers = whatIf.ask(cell, period, subject.officerId());
                for (Recommendation row : subject.recommendations()) {
                    assertThat(isAnswered(row, answers)).as("%s", row).isTrue();
                }
                for (Counterfactual answer : answers.given()) {
                    for (List<Change> fewer : Fewer.of(answer.changes())) {
                        Counterfactual less = new Counterfactual(fewer, answer.effects(), answer.missing());
                        assertThat(whatIf.holds(less, cell, period, subject.officerId()))
                                .as("%s without %s", answer, fewer)
                                .isFalse();
                        several++;
                    }
                }
            }
        }
        assertThat(several).isGreaterThan(least);
    }

    /** A time of waiting or a headship that nobody has recorded. */
    private static boolean isMadeUp(Change change) {
        return change instanceof Change.NewRecord row
                && Set.of(RecordFile.SUSPENSIONS, RecordFile.HEADS).contains(row.file());
    }

    private static boolean isAnswered(Recommendation row, WhatIf.Answers answers) {
        return answers.unanswered().stream().anyMatch(other -> other.figure().equals(row.figure()))
                || answers.given().stream()
                        .flatMap(answer -> answer.effects().stream())
                        .anyMatch(effect -> effect.figure().equals(row.figure()));
    }

    /** What the answer says, and what it says as well: by a day is on an earlier day, too. */
    private static Set<List<Change>> asSaid(Counterfactual answer) {
        return new LinkedHashSet<>(List.of(answer.changes(), DayEarlier.of(answer.changes())));
    }

    @ParameterizedTest
    @CsvSource({"21, 2024-07-01, 2024-12-31", "22, 2024-07-01, 2025-06-30", "23, 2026-01-01, 2026-06-30"})
    void whatever_is_recommended_is_explained_and_a_record_that_it_names_counts(String seed, String from, String to)
            throws Exception {
        Period period = Period.between(from, to);
        Province province = new Province(folder.resolve("records"), seed, engine, period);
        for (UnitRecords cell : province.units()) {
            Evaluation explained = engine.explain(cell, period);
            Set<RecordRef> named = new TreeSet<>();
            for (SubjectResult subject : explained.subjects()) {
                for (Recommendation row : subject.recommendations()) {
                    Explanation why = Objects.requireNonNull(row.explanation(), () -> row + " is not explained");
                    assertThat(why.evidence()).extracting(Counted::id).isEqualTo(row.evidence());
                    named.addAll(row.evidence());
                }
            }
            for (RecordRef ref : named) {
                Evaluation then = province.without(ref, cell.unit().id());
                explained.subjects().forEach(subject -> assertCounts(ref, subject, of(then, subject.officerId())));
            }
        }
    }

    private static void assertCounts(RecordRef ref, SubjectResult now, SubjectResult then) {
        for (Finding finding : now.ledger()) {
            if (finding.evidence().contains(ref)) {
                Optional<Finding> found = finding(then, finding.id());
                if (found.isEmpty()) {
                    continue; // without a violation there is nothing to find
                }
                Finding other = found.get();
                // Of more records than a ground needs, one less makes no difference to the number of grounds.
                boolean ground = finding.id().figure().equals("removal_grounds")
                        && !other.evidence().equals(finding.evidence());
                assertThat(ground || !Objects.equals(other.amount(), finding.amount()))
                        .as("%s without %s", finding.id(), ref)
                        .isTrue();
            }
        }
    }

    private static SubjectResult of(Evaluation evaluation, @Nullable String officerId) {
        return evaluation.subjects().stream()
                .filter(row -> Objects.equals(row.officerId(), officerId))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Finding> finding(SubjectResult result, FigureId figure) {
        return result.ledger().stream().filter(row -> row.id().equals(figure)).findFirst();
    }
}
