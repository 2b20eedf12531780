package vn.kycuong.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import vn.kycuong.law.Period;
import vn.kycuong.record.Circumstance;
import vn.kycuong.record.Discipline;
import vn.kycuong.record.DisciplineWords.Act;
import vn.kycuong.record.DisciplineWords.CircumstanceKind;
import vn.kycuong.record.DisciplineWords.Form;
import vn.kycuong.record.DisciplineWords.Severity;
import vn.kycuong.record.DisciplineWords.Trait;
import vn.kycuong.record.Officer;
import vn.kycuong.record.RecordFile;
import vn.kycuong.record.RecordRef;
import vn.kycuong.record.Reminder;
import vn.kycuong.record.Violation;
import vn.kycuong.record.ViolationBuilder;
import vn.kycuong.record.Words.Category;
import vn.kycuong.record.Words.Post;

/** Draws situations: officers of every role, last days from 2021 to 2026, dates that crowd where the law changes. */
final class Situations {

    static final Set<CircumstanceKind> EXEMPTING =
            EnumSet.range(CircumstanceKind.INCAPACITY, CircumstanceKind.APPROVED_INITIATIVE);
    static final Set<CircumstanceKind> DEFERRING =
            EnumSet.range(CircumstanceKind.LEAVE, CircumstanceKind.CHILD_UNDER_12_MONTHS);

    private static final String OFFICER = "CB-01";
    private static final List<LocalDate> CHANGES_OF_LAW = List.of(
            LocalDate.of(2020, 9, 20),
            LocalDate.of(2023, 9, 20),
            LocalDate.of(2023, 9, 29),
            LocalDate.of(2025, 7, 1),
            LocalDate.of(2026, 7, 1));
    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final int DAYS_OF_SIX_YEARS = 2190;
    private static final int DAYS_OF_TWO_YEARS = 730;
    private static final int DAYS_OF_HALF_A_YEAR = 183;

    private Situations() {}

    /** What is drawn before the last day is known, on which it depends. */
    private interface Drawn<T> {
        T on(LocalDate to);
    }

    static Arbitrary<Situation> any() {
        return Combinators.combine(lastDays(), situations(1, 4)).as((to, situation) -> situation.on(to));
    }

    /** A situation of an officer with at least one violation, and another violation of his that is concluded. */
    static Arbitrary<Tuple2<Situation, Violation>> withAnother() {
        return Combinators.combine(lastDays(), situations(1, 3), concluded(days()))
                .as((to, situation, another) -> Tuple.of(situation.on(to), named(another.on(to), "VP-0")));
    }

    /** The same, where the law may have changed between the other act and its case. */
    static Arbitrary<Tuple2<Situation, Violation>> withAnotherAcrossAChange() {
        return Combinators.combine(lastDays(), situations(1, 1), concluded(beforeAChange()))
                .as((to, situation, another) -> Tuple.of(situation.on(to), named(another.on(to), "VP-0")));
    }

    /** A situation, and a circumstance of one of these kinds that holds on the last day. */
    static Arbitrary<Tuple2<Situation, Circumstance>> withAnother(Set<CircumstanceKind> kinds) {
        return Combinators.combine(
                        lastDays(),
                        situations(1, 4),
                        Arbitraries.of(kinds),
                        between(0, 400),
                        between(0, 400).injectNull(0.3),
                        between(1, 4))
                .as((to, drawn, kind, before, after, of) -> {
                    Situation situation = drawn.on(to);
                    boolean exempts = EXEMPTING.contains(kind);
                    return Tuple.of(
                            situation,
                            new Circumstance(
                                    "TT-0",
                                    OFFICER,
                                    kind,
                                    to.minusDays(before),
                                    after == null ? null : to.plusDays(after),
                                    exempts
                                            ? violation(1
                                                    + of
                                                            % situation
                                                                    .violations()
                                                                    .size())
                                            : null,
                                    exempts ? "QĐ-1" : null));
                });
    }

    private static Arbitrary<LocalDate> lastDays() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, aroundChanges().filter(day -> !day.isBefore(FIRST))),
                Tuple.of(3, between(0, DAYS_OF_SIX_YEARS).map(FIRST::plusDays)),
                Tuple.of(2, between(0, DAYS_OF_TWO_YEARS).map(LAST::minusDays)),
                Tuple.of(2, between(0, DAYS_OF_HALF_A_YEAR).map(LAST::minusDays)));
    }

    private static Arbitrary<LocalDate> aroundChanges() {
        return Combinators.combine(Arbitraries.of(CHANGES_OF_LAW), between(-2, 2))
                .as(LocalDate::plusDays);
    }

    /** Every number as likely as any other. */
    private static Arbitrary<Integer> between(int least, int most) {
        return Arbitraries.integers().between(least, most).withDistribution(RandomDistribution.uniform());
    }

    private static Arbitrary<Drawn<Situation>> situations(int least, int most) {
        return Combinators.combine(
                        officers(),
                        violation().list().ofMinSize(least).ofMaxSize(most),
                        discipline().list().ofMaxSize(2),
                        days().list().ofMaxSize(1),
                        circumstance().list().ofMaxSize(3),
                        supplied())
                .as((officer, acts, disciplines, reminders, circumstances, supplied) -> to -> new Situation(
                        officer,
                        number(acts, (act, i) -> named(act.on(to), "VP-" + i)),
                        number(disciplines, (row, i) -> row.apply("KL-" + i, to)),
                        number(reminders, (day, i) -> new Reminder("NN-" + i, OFFICER, day.on(to), null)),
                        number(circumstances, (row, i) -> row.apply("TT-" + i, to)),
                        supplied,
                        new Period(to.minusMonths(6).plusDays(1), to)));
    }

    private static Arbitrary<Officer> officers() {
        return Combinators.combine(
                        Arbitraries.of(
                                Category.CADRE,
                                Category.CIVIL_SERVANT,
                                Category.CIVIL_SERVANT,
                                Category.PUBLIC_EMPLOYEE,
                                Category.PUBLIC_EMPLOYEE),
                        Arbitraries.of(Post.NONE, Post.HEAD, Post.DEPUTY),
                        Arbitraries.of(true, false).injectNull(0.2))
                .as((category, post, party) ->
                        new Officer(OFFICER, "Nguyễn Văn A", Situation.UNIT, category, post, null, party));
    }

    private static Arbitrary<Set<RecordFile>> supplied() {
        Set<RecordFile> all = EnumSet.allOf(RecordFile.class);
        return Arbitraries.frequency(
                Tuple.of(4, all),
                Tuple.of(3, EnumSet.complementOf(EnumSet.of(RecordFile.REMINDERS))),
                Tuple.of(1, EnumSet.complementOf(EnumSet.of(RecordFile.DISCIPLINES))));
    }

    private static <T, R> List<R> number(List<T> rows, BiFunction<T, Integer, R> numbering) {
        return new ArrayList<>(IntStream.rangeClosed(1, rows.size())
                .mapToObj(i -> numbering.apply(rows.get(i - 1), i))
                .toList());
    }

    private static Violation named(Violation violation, String id) {
        return ViolationBuilder.builder(violation).id(id).build();
    }

    private static RecordRef violation(int number) {
        return new RecordRef(RecordFile.VIOLATIONS, "VP-" + number);
    }

    /** A day not later than the last: of late, before or around a change of law, or so long ago that much has expired. */
    private static Arbitrary<Drawn<LocalDate>> days() {
        Arbitrary<Integer> ago = Arbitraries.frequencyOf(
                Tuple.of(6, between(0, 500)),
                Tuple.of(2, between(0, 1800)),
                Tuple.of(2, between(1800, 2300)),
                Tuple.of(4, between(3700, 5000)));
        return Arbitraries.frequencyOf(
                Tuple.of(3, ago.map(days -> to -> to.minusDays(days))),
                Tuple.of(1, aroundChanges().map(day -> to -> earlier(day, to))),
                Tuple.of(2, beforeAChange()));
    }

    private static Arbitrary<Drawn<LocalDate>> beforeAChange() {
        return between(1, 200).map(days -> to -> lastChange(to).minusDays(days));
    }

    private static Arbitrary<Drawn<LocalDate>> recentDays() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, between(0, 900).map(days -> to -> to.minusDays(days))), Tuple.of(1, days()));
    }

    private static LocalDate lastChange(LocalDate to) {
        return CHANGES_OF_LAW.stream()
                .skip(1)
                .filter(day -> !day.isAfter(to))
                .max(LocalDate::compareTo)
                .orElse(to);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static Arbitrary<Drawn<Violation>> violation() {
        return Combinators.combine(
                        concluded(days()),
                        between(0, 400).injectNull(0.85),
                        severities().injectNull(0.1),
                        Arbitraries.of(true, true, true, true, true, false))
                .as((drawn, decidedAfter, severity, concluded) -> to -> {
                    Violation violation = drawn.on(to);
                    return ViolationBuilder.builder(violation)
                            .concludedOn(concluded ? violation.concludedOn() : null)
                            .severity(severity)
                            .decidedOn(
                                    decidedAfter == null
                                            ? null
                                            : violation.concludedOn().plusDays(decidedAfter))
                            .build();
                });
    }

    /** A violation that is concluded, not decided, with its severity. */
    private static Arbitrary<Drawn<Violation>> concluded(Arbitrary<Drawn<LocalDate>> acted) {
        Arbitrary<Integer> opening =
                Arbitraries.frequencyOf(Tuple.of(3, between(0, 300)), Tuple.of(1, between(0, 2500)));
        return Combinators.combine(
                        acts(),
                        acted,
                        between(0, 40).injectNull(0.6),
                        opening.injectNull(0.45),
                        severities(),
                        traits(),
                        Arbitraries.of(true, false).injectNull(0.6),
                        Arbitraries.of(true, false, false).injectNull(0.7))
                .as((act, day, endAfter, openAfter, severity, traits, complex, neverExpires) -> to -> {
                    LocalDate began = day.on(to);
                    LocalDate opened = openAfter == null ? null : earlier(began.plusDays(openAfter), to);
                    return new Violation(
                            "",
                            OFFICER,
                            act,
                            null,
                            began,
                            endAfter == null ? null : began.plusDays(endAfter),
                            null,
                            opened,
                            opened == null ? to : opened,
                            null,
                            severity,
                            traits,
                            complex,
                            neverExpires,
                            null);
                });
    }

    private static Arbitrary<Act> acts() {
        return Arbitraries.frequency(
                Tuple.of(3, Act.DUTY),
                Tuple.of(2, Act.MANAGEMENT),
                Tuple.of(1, Act.SHIRKING),
                Tuple.of(1, Act.HARASSMENT));
    }

    private static Arbitrary<Severity> severities() {
        return Arbitraries.frequency(
                Tuple.of(3, Severity.LESS_SERIOUS),
                Tuple.of(2, Severity.SERIOUS),
                Tuple.of(5, Severity.VERY_SERIOUS),
                Tuple.of(1, Severity.EXCEPTIONALLY_SERIOUS));
    }

    private static Arbitrary<Set<Trait>> traits() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(Set.of())),
                Tuple.of(2, Arbitraries.of(Trait.DENIED, Trait.ABUSED_OFFICE).map(Set::of)),
                Tuple.of(1, Arbitraries.just(Set.of(Trait.REMORSE, Trait.REMEDIED))),
                Tuple.of(2, Arbitraries.of(Trait.class).set().ofMaxSize(4)));
    }

    private static Arbitrary<Form> forms() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.of(Form.KT, Form.CC)), Tuple.of(1, Arbitraries.of(Form.class)));
    }

    private static Arbitrary<BiFunction<String, LocalDate, Discipline>> discipline() {
        return Combinators.combine(acts(), forms(), recentDays())
                .as((act, form, day) -> (id, to) -> new Discipline(id, OFFICER, act, form, day.on(to)));
    }

    private static Arbitrary<BiFunction<String, LocalDate, Circumstance>> circumstance() {
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(1, Arbitraries.of(CircumstanceKind.class)),
                                Tuple.of(1, Arbitraries.of(DEFERRING)),
                                Tuple.of(
                                        1,
                                        Arbitraries.of(
                                                CircumstanceKind.WAIVER,
                                                CircumstanceKind.MATERNITY,
                                                CircumstanceKind.DECEASED))),
                        days(),
                        between(0, 700).injectNull(0.4),
                        between(1, 4),
                        Arbitraries.of("QĐ-2").injectNull(0.3))
                .as((kind, starts, lasting, of, evidence) -> (id, to) -> new Circumstance(
                        id,
                        OFFICER,
                        kind,
                        starts.on(to),
                        lasting == null ? null : starts.on(to).plusDays(lasting),
                        EXEMPTING.contains(kind) ? violation(of) : null,
                        evidence));
    }
}
