package vn.kycuong.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple.Tuple2;
import vn.kycuong.law.Measure;
import vn.kycuong.outcome.Evaluation.SubjectResult;
import vn.kycuong.outcome.Finding.Reason;
import vn.kycuong.outcome.FormsAllowed;
import vn.kycuong.outcome.Recommendation;
import vn.kycuong.outcome.Recommendation.Standing;
import vn.kycuong.record.Circumstance;
import vn.kycuong.record.DisciplineWords.CircumstanceKind;
import vn.kycuong.record.DisciplineWords.Form;
import vn.kycuong.record.RecordRef;

/** What circumstances do to an officer's recommendations: never harm. */
class CircumstancePropertyTest {

    private static final Set<Measure> DEFERRABLE = EnumSet.of(
            Measure.REVIEW,
            Measure.REASSIGNMENT,
            Measure.REPLACEMENT,
            Measure.DISCIPLINE_REFERRAL,
            Measure.TERMINATION_REFERRAL);
    private static final Set<CircumstanceKind> WAIVABLE =
            EnumSet.range(CircumstanceKind.PREGNANCY, CircumstanceKind.CHILD_UNDER_12_MONTHS);
    private static final Optional<Standing> OPEN = Optional.of(new Standing.Deferred(null));

    @Provide
    Arbitrary<Tuple2<Situation, Circumstance>> situationsAndAnExemption() {
        return Situations.withAnother(Situations.EXEMPTING);
    }

    @Provide
    Arbitrary<Tuple2<Situation, Circumstance>> situationsAndADeferral() {
        return Situations.withAnother(Situations.DEFERRING);
    }

    @Provide
    Arbitrary<Situation> situations() {
        return Situations.any();
    }

    @Property
    void an_exemption_never_adds_a_measure_nor_raises_one(
            @ForAll("situationsAndAnExemption") Tuple2<Situation, Circumstance> both) {
        SubjectResult before = both.get1().result();
        SubjectResult after = both.get1().and(both.get2()).result();
        RecordRef exempted = both.get2().excuses();
        Map<String, Recommendation> were = byMeasure(before);
        Map<String, Recommendation> are = byMeasure(after);
        assertThat(were.keySet()).containsAll(are.keySet());
        are.forEach(
                (key, recommendation) -> assertThat(were.get(key).evidence()).containsAll(recommendation.evidence()));
        Optional<FormsAllowed> formsBefore = Situation.formsAllowed(before);
        Optional<FormsAllowed> formsAfter = Situation.formsAllowed(after);
        formsAfter.ifPresent(now -> {
            FormsAllowed then = formsBefore.orElseThrow();
            now.violations()
                    .forEach(violation -> assertThat(form(then, violation.id())).isEqualTo(violation.form()));
            if (then.form() != null && now.regime().equals(then.regime())) {
                assertThat(now.form()).isLessThanOrEqualTo(then.form());
            }
        });
        boolean exempts = measures(before).stream()
                        .anyMatch(row -> row.evidence().contains(exempted))
                && measures(after).stream().noneMatch(row -> row.evidence().contains(exempted));
        Occurrence.ofAtLeast(25, "it exempts", exempts);
        Occurrence.ofAtLeast(5, "no referral is left", formsBefore.isPresent() && formsAfter.isEmpty());
        Occurrence.ofAtLeast(10, "a referral of fewer is left", exempts && formsAfter.isPresent());
        Occurrence.ofAtLeast(10, "it is none under this regime", !exempts);
    }

    private static Form form(FormsAllowed allowed, RecordRef id) {
        return allowed.violations().stream()
                .filter(violation -> violation.id().equals(id))
                .findFirst()
                .orElseThrow()
                .form();
    }

    private static List<Recommendation> measures(SubjectResult result) {
        return result.recommendations();
    }

    private static Map<String, Recommendation> byMeasure(SubjectResult result) {
        return measures(result).stream()
                .collect(Collectors.toMap(row -> row.measure() + " " + row.figure(), Function.identity()));
    }

    @Property
    void a_deferral_changes_nothing_but_the_status_and_moves_the_time_limits_later(
            @ForAll("situationsAndADeferral") Tuple2<Situation, Circumstance> both) {
        SubjectResult before = both.get1().result();
        SubjectResult after = both.get1().and(both.get2()).result();
        // Deferred days move the limitation, so that what had expired may count again.
        Assume.that(Situation.entry(before)
                .filter(entry -> entry.reasons().contains(Reason.Plain.LIMITATION_EXPIRED))
                .isEmpty());
        assertThat(after.ledger()).isEqualTo(before.ledger());
        assertThat(after.recommendations().stream().map(CircumstancePropertyTest::substance))
                .containsExactlyElementsOf(before.recommendations().stream()
                        .map(CircumstancePropertyTest::substance)
                        .toList());
        assertThat(limitations(after)).allSatisfy((id, last) -> {
            assertThat(last == null || !last.isBefore(limitations(before).get(id)))
                    .isTrue();
        });
        assertThat(deadline(after)).isAfterOrEqualTo(deadline(before));
        Occurrence.ofAtLeast(5, "a deadline moves", deadline(after).isAfter(deadline(before)));
        Occurrence.ofAtLeast(15, "deferred now", isDeferred(after) && !isDeferred(before));
        Occurrence.ofAtLeast(10, "deferred before", isDeferred(before));
        Occurrence.ofAtLeast(
                5,
                "the kind defers no longer",
                !isDeferred(after) && Situation.formsAllowed(after).isPresent());
        Occurrence.ofAtLeast(10, "a limitation moves", !limitations(after).equals(limitations(before)));
    }

    /** Everything that a recommendation says but where it stands, and until when its violations can be acted on. */
    private static List<Object> substance(Recommendation row) {
        List<Object> all = new ArrayList<>(
                List.of(row.measure(), row.figure(), row.mandatory(), row.evidence(), row.basis(), row.checks()));
        FormsAllowed allowed = row.formsAllowed();
        if (allowed != null) {
            all.addAll(Arrays.asList(
                    allowed.regime(), allowed.form(), allowed.candidates(), allowed.floor(), allowed.gap()));
            all.addAll(allowed.notes());
            allowed.violations()
                    .forEach(own -> all.addAll(Arrays.asList(
                            own.id(), own.form(), own.gap(), own.basis(), own.regimeOfAct(), own.formThen())));
        }
        return all;
    }

    private static LocalDate deadline(SubjectResult result) {
        return Situation.formsAllowed(result).map(FormsAllowed::deadline).orElse(LocalDate.MIN);
    }

    private static Map<RecordRef, LocalDate> limitations(SubjectResult result) {
        Map<RecordRef, LocalDate> limitations = new HashMap<>();
        Situation.formsAllowed(result)
                .ifPresent(allowed -> allowed.violations().forEach(own -> limitations.put(own.id(), own.limitation())));
        return limitations;
    }

    private static boolean isDeferred(SubjectResult result) {
        return result.recommendations().stream().anyMatch(row -> row.standing() instanceof Standing.Deferred);
    }

    @Property
    void a_recommendation_stands_where_the_circumstances_of_the_last_day_put_it(
            @ForAll("situations") Situation situation) {
        SubjectResult result = situation.result();
        boolean closed = seen(situation).anyMatch(row -> row.kind() == CircumstanceKind.DECEASED);
        Optional<Standing> deferral = deferral(situation);
        for (Recommendation row : result.recommendations()) {
            if (closed) {
                assertThat(row.standing()).isEqualTo(new Standing.Closed());
            } else if (DEFERRABLE.contains(row.measure()) && deferral.isPresent()) {
                assertThat(row.standing()).isEqualTo(deferral.get());
            } else {
                assertThat(row.standing()).isNotInstanceOfAny(Standing.Closed.class, Standing.Deferred.class);
            }
        }
        boolean any = !result.recommendations().isEmpty();
        Occurrence.ofAtLeast(5, "closed", any && closed);
        Occurrence.ofAtLeast(10, "deferred", any && !closed && deferral.isPresent());
        Occurrence.ofAtLeast(3, "deferred without end", any && !closed && deferral.equals(OPEN));
        Occurrence.ofAtLeast(20, "neither", any && !closed && deferral.isEmpty());
        Occurrence.ofAtLeast(0.2, "waived", any && active(situation).anyMatch(row -> isWaived(situation, row)));
    }

    private static Stream<Circumstance> seen(Situation situation) {
        return situation.circumstances().stream()
                .filter(row -> !row.startsOn().isAfter(situation.period().to()));
    }

    private static Stream<Circumstance> active(Situation situation) {
        return seen(situation)
                .filter(row -> row.endsOn() == null
                        || !row.endsOn().isBefore(situation.period().to()));
    }

    private static Optional<Standing> deferral(Situation situation) {
        List<Circumstance> deferring = active(situation)
                .filter(row -> Situations.DEFERRING.contains(row.kind()))
                .filter(row -> row.kind() != CircumstanceKind.LEAVE || !isNewRegime(situation))
                .filter(row -> !isWaived(situation, row))
                .toList();
        if (deferring.stream().anyMatch(row -> row.endsOn() == null)) {
            return OPEN;
        }
        return deferring.stream()
                .map(Circumstance::endsOn)
                .max(LocalDate::compareTo)
                .map(Standing.Deferred::new);
    }

    private static boolean isWaived(Situation situation, Circumstance circumstance) {
        return WAIVABLE.contains(circumstance.kind())
                && isNewRegime(situation)
                && active(situation).anyMatch(row -> row.kind() == CircumstanceKind.WAIVER);
    }

    private static boolean isNewRegime(Situation situation) {
        return Regimes.NEW.contains(
                Regimes.on(situation.officer(), situation.period().to()));
    }
}
