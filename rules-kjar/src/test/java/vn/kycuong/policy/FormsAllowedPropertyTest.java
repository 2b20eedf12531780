package vn.kycuong.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple.Tuple2;
import vn.kycuong.law.DisciplineLaw.Gap;
import vn.kycuong.law.Measure;
import vn.kycuong.outcome.Evaluation.SubjectResult;
import vn.kycuong.outcome.Finding.Reason;
import vn.kycuong.outcome.FormsAllowed;
import vn.kycuong.outcome.FormsAllowed.Basis;
import vn.kycuong.outcome.FormsAllowed.OfViolation;
import vn.kycuong.outcome.Recommendation;
import vn.kycuong.record.DisciplineWords.Act;
import vn.kycuong.record.DisciplineWords.Form;
import vn.kycuong.record.DisciplineWords.Trait;
import vn.kycuong.record.Officer;
import vn.kycuong.record.RecordRef;
import vn.kycuong.record.Violation;
import vn.kycuong.record.ViolationBuilder;
import vn.kycuong.record.Words.Category;
import vn.kycuong.record.Words.Post;

/** What holds of the forms that the law allows, whatever the officer and the violations. */
class FormsAllowedPropertyTest {

    @Provide
    Arbitrary<Situation> situations() {
        return Situations.any();
    }

    @Provide
    Arbitrary<Tuple2<Situation, Violation>> situationsAndAnotherViolation() {
        return Situations.withAnother();
    }

    @Provide
    Arbitrary<Tuple2<Situation, Violation>> situationsAndAnActUnderAnotherLaw() {
        return Situations.withAnotherAcrossAChange();
    }

    @Property
    void one_more_concluded_violation_never_lightens_the_form(
            @ForAll("situationsAndAnotherViolation") Tuple2<Situation, Violation> both) {
        SubjectResult result = both.get1().result();
        Assume.that(Situation.formsAllowed(result).isPresent());
        FormsAllowed before = Situation.formsAllowed(result).get();
        FormsAllowed after =
                Situation.formsAllowed(both.get1().and(both.get2()).result()).orElseThrow();
        Map<RecordRef, OfViolation> own =
                after.violations().stream().collect(Collectors.toMap(OfViolation::id, Function.identity()));
        for (OfViolation violation : before.violations()) {
            assertThat(own.get(violation.id()).form()).isEqualTo(violation.form());
            assertThat(own.get(violation.id()).gap()).isEqualTo(violation.gap());
        }
        boolean sameRegime = Objects.equals(before.regime(), after.regime());
        if (after.form() == null) {
            assertThat(after.gap()).isNotNull();
            assertThat(weight(after.floor())).isGreaterThanOrEqualTo(weight(before.floor()));
            assertThat(weight(after.floor())).isGreaterThanOrEqualTo(heaviest(before));
        } else {
            assertThat(before.gap()).isNull();
            assertThat(weight(after.form())).isGreaterThanOrEqualTo(heaviest(before));
            if (sameRegime) {
                assertThat(after.form()).isGreaterThanOrEqualTo(Objects.requireNonNull(before.form()));
            }
        }
        Occurrence.ofAtLeast(
                5,
                "the other counts, and a form follows",
                own.size() > before.violations().size() && after.form() != null);
        Occurrence.ofAtLeast(
                1,
                "heavier than before",
                after.form() != null && before.form() != null && after.form().compareTo(before.form()) > 0);
        Occurrence.ofAtLeast(0.1, "several raise", after.form() != null && weight(after.form()) > heaviest(after));
        Occurrence.ofAtLeast(5, "two or more before", before.violations().size() > 1);
    }

    private static int heaviest(FormsAllowed allowed) {
        return allowed.violations().stream()
                .mapToInt(violation -> weight(violation.form()))
                .max()
                .orElseThrow();
    }

    private static int weight(Form form) {
        return form == null ? -1 : form.ordinal();
    }

    @Property
    void no_form_stands_outside_the_ladders_of_the_laws_of_case_and_act(@ForAll("situations") Situation situation) {
        SubjectResult result = situation.result();
        Officer officer = situation.officer();
        LocalDate to = situation.period().to();
        List<Form> raised = new ArrayList<>();
        for (OfViolation violation : violations(result)) {
            Violation row = row(situation, violation.id());
            String then = Regimes.ofAct(officer, row, to);
            String now = Regimes.ofCase(officer, row, to);
            List<Form> ladders = Stream.of(now, then)
                    .map(regime -> Regimes.ladder(officer, regime))
                    .flatMap(Collection::stream)
                    .toList();
            raised.addAll(ladders);
            assertThat(Objects.requireNonNullElse(violation.regimeOfAct(), "")).isEqualTo(then);
            assertThat(violation.form()).isIn(orNone(ladders));
            assertThat(violation.formThen()).isIn(orNone(Regimes.ladder(officer, then)));
            Occurrence.ofAtLeast(
                    0.3,
                    "a form that the law of the case has not",
                    violation.form() != null && !Regimes.ladder(officer, now).contains(violation.form()));
            Regimes.ALL.forEach(regime -> Occurrence.ofAtLeast(3, regime, now.equals(regime)));
        }
        Situation.formsAllowed(result).ifPresent(allowed -> {
            assertThat(allowed.form()).isIn(orNone(raised));
            assertThat(raised).containsAll(allowed.candidates());
            assertThat(allowed.floor()).isIn(orNone(raised));
        });
    }

    private static List<Form> orNone(List<Form> forms) {
        List<Form> all = new ArrayList<>(forms);
        all.add(null);
        return all;
    }

    private static List<OfViolation> violations(SubjectResult result) {
        return Situation.formsAllowed(result).map(FormsAllowed::violations).orElse(List.of());
    }

    private static Violation row(Situation situation, RecordRef ref) {
        return situation.violations().stream()
                .filter(row -> row.ref().equals(ref))
                .findFirst()
                .orElseThrow();
    }

    @Property
    void only_what_is_concluded_with_its_severity_is_referred(@ForAll("situations") Situation situation) {
        SubjectResult result = situation.result();
        LocalDate to = situation.period().to();
        List<RecordRef> concluded = situation.violations().stream()
                .filter(row -> row.severity() != null)
                .filter(row -> row.concludedOn() != null && !row.concludedOn().isAfter(to))
                .filter(row -> row.decidedOn() == null || row.decidedOn().isAfter(to))
                .map(Violation::ref)
                .toList();
        assertThat(evidence(result, Measure.DISCIPLINE_REFERRAL)).isSubsetOf(concluded);
        assertThat(evidence(result, Measure.REMINDER)).isSubsetOf(concluded);
        assertThat(evidence(result, Measure.REVIEW)).noneMatch(concluded::contains);
        Occurrence.ofAtLeast(5, "none concluded", concluded.isEmpty());
        Occurrence.ofAtLeast(5, "review", !evidence(result, Measure.REVIEW).isEmpty());
        Occurrence.ofAtLeast(
                0.3, "reminder", !evidence(result, Measure.REMINDER).isEmpty());
        Occurrence.ofAtLeast(
                20,
                "two referred",
                evidence(result, Measure.DISCIPLINE_REFERRAL).size() > 1);
        Occurrence.ofAtLeast(
                3,
                "expired",
                Situation.entry(result)
                        .filter(entry -> entry.reasons().contains(Reason.Plain.LIMITATION_EXPIRED))
                        .isPresent());
    }

    private static List<RecordRef> evidence(SubjectResult result, Measure measure) {
        return Situation.recommendation(result, measure)
                .map(Recommendation::evidence)
                .orElse(List.of());
    }

    @Property(tries = 2000)
    void a_gap_names_no_form_and_only_what_is_certain_below_it(@ForAll("situations") Situation situation) {
        SubjectResult result = situation.result();
        for (OfViolation violation : violations(result)) {
            assertThat(violation.form() == null).isEqualTo(violation.gap() != null);
            Violation row = row(situation, violation.id());
            if (isSilent(situation, row)) {
                assertThat(violation.basis() == Basis.REPEAT || violation.form() == null)
                        .isTrue();
                Occurrence.ofAtLeast(50, "the law is silent", violation.gap() == Gap.STATUTORY_GAP);
                Occurrence.ofAtLeast(0.1, "a repeat fills the silence", violation.form() != null);
            }
        }
        Situation.formsAllowed(result).ifPresent(allowed -> {
            assertThat(allowed.form() == null).isEqualTo(allowed.gap() != null);
            assertThat(allowed.violations().stream().anyMatch(violation -> violation.gap() != null))
                    .isEqualTo(allowed.gap() != null);
            if (allowed.gap() == null) {
                assertThat(allowed.floor()).isNull();
                assertThat(allowed.candidates()).containsExactly(allowed.form());
            } else {
                boolean oneKnown =
                        allowed.gap() == Gap.LEX_MITIOR && allowed.violations().size() == 1;
                assertThat(allowed.candidates()).hasSize(oneKnown ? 1 : 0);
            }
            assertThat(allowed.gap()).isNotEqualTo(Gap.PRIOR_REMINDER_MISSING);
            for (Gap gap : EnumSet.complementOf(EnumSet.of(Gap.PRIOR_REMINDER_MISSING))) {
                Occurrence.ofAtLeast(0.1, gap.word(), allowed.gap() == gap);
            }
        });
    }

    /** Whether the law of the case, which is that of the act, names no form for a first violation of this kind. */
    private static boolean isSilent(Situation situation, Violation row) {
        LocalDate to = situation.period().to();
        Officer officer = situation.officer();
        String regime = Regimes.ofCase(officer, row, to);
        boolean managerial = row.act() == Act.MANAGEMENT;
        boolean staff = officer.post() == Post.NONE;
        if (!regime.equals(Regimes.ofAct(officer, row, to)) || (managerial && staff)) {
            return false;
        }
        boolean remorse = row.traits().contains(Trait.REMORSE);
        boolean lenient = remorse && row.traits().contains(Trait.REMEDIED);
        boolean harsh =
                !remorse && row.traits().stream().anyMatch(trait -> trait.compareTo(Trait.ORDERED_REVIEW_IGNORED) >= 0);
        boolean cadre = officer.category() == Category.CADRE;
        return switch (Objects.requireNonNull(row.severity())) {
            case LESS_SERIOUS, EXCEPTIONALLY_SERIOUS -> false;
            case SERIOUS -> regime.equals("R3") && managerial;
            case VERY_SERIOUS ->
                Regimes.NEW.contains(regime)
                        ? !harsh && (!lenient || (staff && !cadre))
                        : staff && (regime.equals("R1v") || (regime.equals("R0") && isPublicEmployee(officer)));
        };
    }

    private static boolean isPublicEmployee(Officer officer) {
        return officer.category() == Category.PUBLIC_EMPLOYEE;
    }

    @Property
    void the_milder_law_never_gives_a_heavier_form_than_that_of_the_case(
            @ForAll("situationsAndAnActUnderAnotherLaw") Tuple2<Situation, Violation> both) {
        Situation situation = both.get1();
        LocalDate to = situation.period().to();
        Violation violation = ViolationBuilder.builder(both.get2())
                .endedOn(null)
                .neverExpires(true)
                .build();
        LocalDate considered = Regimes.considered(violation, to);
        // The same act, ended on the day on which the case is considered: one law governs both.
        Violation underOneLaw =
                ViolationBuilder.builder(violation).endedOn(considered).build();
        FormsAllowed applied = allowed(situation.only(violation));
        FormsAllowed ofCase = allowed(situation.only(underOneLaw));
        Assume.that(applied != null && ofCase != null);
        OfViolation own = applied.violations().get(0);
        assertThat(applied.regime()).isEqualTo(ofCase.regime());
        if (own.form() != null) {
            assertThat(weight(own.form())).isLessThanOrEqualTo(weight(ofCase.form()));
            assertThat(own.form()).isIn(ofCase.form(), own.formThen());
        }
        if (own.formThen() != null && ofCase.form() != null) {
            assertThat(own.form())
                    .isEqualTo(own.formThen().compareTo(ofCase.form()) < 0 ? own.formThen() : ofCase.form());
        }
        Occurrence.ofAtLeast(0.5, "milder then", own.form() != null && own.form() != ofCase.form());
        Occurrence.ofAtLeast(1, "milder now", own.formThen() != null && own.form() != own.formThen());
        Occurrence.ofAtLeast(1, "one unknown", own.gap() == Gap.LEX_MITIOR);
    }

    private static FormsAllowed allowed(Situation situation) {
        return Situation.formsAllowed(situation.result()).orElse(null);
    }
}
