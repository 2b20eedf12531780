package vn.kycuong.outcome;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.kycuong.fact.Case;
import vn.kycuong.fact.Case.Ground;
import vn.kycuong.fact.Fact;
import vn.kycuong.fact.IndicatorFact;
import vn.kycuong.fact.Subjects.Bearer;
import vn.kycuong.fact.Subjects.Bearers;
import vn.kycuong.law.Amount;
import vn.kycuong.law.FigureId;
import vn.kycuong.law.FigureId.FigureDefinition;
import vn.kycuong.law.FigureId.FigureDefinition.NumberKind;
import vn.kycuong.law.Period;
import vn.kycuong.law.Window;

/**
 * Where rules put what they measure. A rule that counts cases found by other rules may speak again as more of them
 * come; its last word counts. One for each session; not thread-safe.
 *
 * <p>The lists are those that rules collect, whose element type is erased.
 */
@SuppressWarnings("unchecked")
public final class Figures {

    private final Measured measured = new Measured();
    private final Handled handled;
    private final Map<String, Window> windows = new HashMap<>();

    /**
     * Nothing is measured yet.
     *
     * @param facts what there is to measure
     */
    public Figures(Collection<Fact> facts) {
        handled = new Handled(facts);
    }

    /**
     * The number of cases.
     *
     * @param window the window of the obligation
     * @param bearer of whom
     * @param figure the name of the figure
     * @param cases the records
     */
    public void count(Window window, Bearer bearer, String figure, List<?> cases) {
        put(window, bearer, figure, CaseCount.of((List<Fact>) cases));
    }

    /**
     * The number of cases of each bearer, found at once for all: of those cases the ones that he holds.
     *
     * @param window the window of the obligation
     * @param bearers of whom
     * @param figure the name of the figure
     * @param cases the records, whoever holds them
     */
    public void countEach(Window window, Bearers bearers, String figure, List<?> cases) {
        Held held = Held.of((List<Fact>) cases);
        putEach(window, bearers, figure, officer -> CaseCount.of(held.by(officer)));
    }

    /**
     * The number of cases of each bearer, where only those count that he himself caused.
     *
     * @param window the window of the obligation
     * @param bearers of whom
     * @param figure the name of the figure
     * @param records the records of that cause and those without any, whoever holds them
     */
    public void countEachOfCause(Window window, Bearers bearers, String figure, List<?> records) {
        Held held = Held.of((List<Fact>) records);
        putEach(window, bearers, figure, officer -> CaseCount.ofCause(held.by(officer)));
    }

    /**
     * The number of cases that other rules found, some of which may be undecided.
     *
     * @param window the window of the obligation
     * @param bearer of whom
     * @param figure the name of the figure
     * @param cases the cases, each a {@link Case}
     */
    public void countCases(Window window, Bearer bearer, String figure, List<?> cases) {
        put(window, bearer, figure, CaseCount.ofCases((List<Case>) cases));
    }

    /**
     * The share of records that count against each bearer, in percent of those that he holds, found at once for all.
     *
     * @param window the window of the obligation
     * @param bearers of whom
     * @param figure the name of the figure
     * @param all the records, whoever holds them
     * @param against those of them that count against their holders
     */
    public void percentEach(Window window, Bearers bearers, String figure, List<?> all, List<?> against) {
        Held held = Held.of((List<Fact>) all);
        Held heldAgainst = Held.of((List<Fact>) against);
        putEach(window, bearers, figure, officer -> new CaseShare(held.by(officer), heldAgainst.by(officer), false));
    }

    private void putEach(Window window, Bearers bearers, String figure, Function<String, Measurement> ofOfficer) {
        windows.putIfAbsent(window.obligation(), window);
        measured.putEach(bearers, new FigureId(window.obligation(), bearers.role(), figure), ofOfficer);
    }

    /**
     * The share of records that count against the bearer, in percent.
     *
     * @param window the window of the obligation
     * @param bearer of whom
     * @param figure the name of the figure
     * @param all the records
     * @param against those of them that count against the bearer
     */
    public void percent(Window window, Bearer bearer, String figure, List<?> all, List<?> against) {
        put(window, bearer, figure, new CaseShare((List<Fact>) all, (List<Fact>) against, false));
    }

    /**
     * The share of records that speak for the bearer, in percent.
     *
     * @param window the window of the obligation
     * @param bearer of whom
     * @param figure the name of the figure
     * @param all the records
     * @param against those of them that count against the bearer
     */
    public void percentReached(Window window, Bearer bearer, String figure, List<?> all, List<?> against) {
        put(window, bearer, figure, new CaseShare((List<Fact>) all, (List<Fact>) against, true));
    }

    /**
     * What was reached of the targets, in percent of their sum.
     *
     * @param window the window of the obligation
     * @param bearer of whom
     * @param figure the name of the figure
     * @param targets the targets; without any, nothing can be concluded
     */
    public void share(Window window, Bearer bearer, String figure, List<?> targets) {
        put(window, bearer, figure, new TargetShare((List<IndicatorFact>) targets));
    }

    /**
     * A number that no single record accounts for.
     *
     * @param window the window of the obligation
     * @param bearer of whom
     * @param figure the name of the figure
     * @param number the number
     */
    public void amount(Window window, Bearer bearer, String figure, long number) {
        put(window, bearer, figure, new PlainNumber(number));
    }

    /**
     * How many are missing of what was required, not below 0.
     *
     * @param window the window of the obligation
     * @param bearer of whom
     * @param figure the name of the figure
     * @param required what was required
     * @param done what was done
     */
    public void shortfall(Window window, Bearer bearer, String figure, long required, long done) {
        put(window, bearer, figure, new Shortfall(required, done));
    }

    /**
     * The days from one day to another.
     *
     * @param window the window of the obligation
     * @param bearer of whom
     * @param figure the name of the figure
     * @param between the two days
     */
    public void days(Window window, Bearer bearer, String figure, Period between) {
        put(window, bearer, figure, new DaysBetween(between));
    }

    /**
     * The number of kinds of grounds that are met.
     *
     * @param window the window of the obligation
     * @param bearer of whom
     * @param figure the name of the figure
     * @param grounds the grounds found
     */
    public void grounds(Window window, Bearer bearer, String figure, List<?> grounds) {
        put(window, bearer, figure, new GroundCount((List<Ground>) grounds));
    }

    /**
     * The number of kinds of grounds that are met by each bearer, found at once for all.
     *
     * @param window the window of the obligation
     * @param bearers of whom
     * @param figure the name of the figure
     * @param grounds the grounds found, whoever meets them
     */
    public void groundsEach(Window window, Bearers bearers, String figure, List<?> grounds) {
        Map<String, List<Ground>> met = ((List<Ground>) grounds).stream().collect(groupingBy(Ground::officerId));
        putEach(window, bearers, figure, officer -> new GroundCount(met.getOrDefault(officer, List.of())));
    }

    /**
     * The number of cases if they are a collective matter, else 0.
     *
     * @param window the window of the obligation
     * @param bearer of whom
     * @param figure the name of the figure
     * @param cases the cases
     */
    public void collective(Window window, Bearer bearer, String figure, List<?> cases) {
        put(window, bearer, figure, CollectiveCount.of((List<Case>) cases));
    }

    private void put(Window window, Bearer bearer, String figure, Measurement measurement) {
        windows.putIfAbsent(window.obligation(), window);
        measured.put(bearer, new FigureId(window.obligation(), bearer.role(), figure), measurement);
    }

    /**
     * A figure of a bearer.
     *
     * @param definition which one
     * @param bearer of whom
     * @return the figure, or empty if no rule has measured it
     */
    public Optional<Figure> of(FigureDefinition definition, Bearer bearer) {
        return Optional.ofNullable(measured.of(bearer, definition))
                .map(measurement -> Counting.figure(definition, bearer, measurement, base(definition, bearer)));
    }

    private int base(FigureDefinition definition, Bearer bearer) {
        Window window = windows.get(definition.id().obligation());
        return definition.kind() == NumberKind.COUNT_OF_HANDLED && bearer.officerId() != null && window != null
                ? handled.by(bearer.officerId(), window)
                : -1;
    }

    /**
     * What a figure is made of.
     *
     * @param figure a figure that was measured
     * @return its terms without the excused records; empty if no single number makes it up
     */
    public List<Explanation.Term> terms(Figure figure) {
        Measurement measurement = measured.of(figure.bearer(), figure.definition());
        if (measurement == null) {
            return List.of();
        }
        List<Explanation.Term> terms = measurement.terms(fact -> !Figure.isExcused(figure.definition(), fact));
        return figure.amount() instanceof Amount.OfHandled amount
                ? Stream.concat(terms.stream(), Stream.of(Explanation.Term.of("handled", amount.base())))
                        .toList()
                : terms;
    }
}
