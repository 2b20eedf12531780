package vn.kycuong.law;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kycuong.law.CircumstanceEffect.Effect;
import vn.kycuong.law.Policy.CountedFields;
import vn.kycuong.law.Policy.Obligation;
import vn.kycuong.law.Policy.Parameter;
import vn.kycuong.record.DisciplineWords.CircumstanceKind;
import vn.kycuong.record.Officer;
import vn.kycuong.record.RecordFile;
import vn.kycuong.record.Words.Category;

/** A policy as it stands on one day: the last day of a period. Immutable and thread-safe. */
public final class Edition {

    private static final String MIN_DAYS_IN_POST = "min_days_in_post";

    private final Policy policy;
    private final LocalDate day;
    private final Map<String, Obligation> obligations;
    private final Citations citations;
    private final Map<FigureId, List<Threshold>> thresholds;
    private final EffectTable effects;
    private final Numbers numbers;

    Edition(Policy policy, LocalDate day) {
        this.policy = policy;
        this.day = day;
        obligations = policy.obligations().stream()
                .collect(Collectors.toUnmodifiableMap(Obligation::id, Function.identity()));
        citations = new Citations(policy, day);
        thresholds = policy.thresholds().stream()
                .filter(row -> row.validity().holdsOn(day))
                .collect(Collectors.groupingBy(Threshold::figure, Collectors.toUnmodifiableList()));
        effects = new EffectTable(policy, day);
        numbers = new Numbers(policy, day);
    }

    /** {@return the policy} */
    public Policy policy() {
        return policy;
    }

    /** {@return the day} */
    public LocalDate day() {
        return day;
    }

    /** {@return the parameters that hold} */
    public List<Parameter> parameters() {
        return numbers.parameters();
    }

    /**
     * The number of a parameter.
     *
     * @param parameter its id
     * @return its value on this day
     * @throws IllegalArgumentException if it has none
     */
    public long number(String parameter) {
        return numbers.of(parameter);
    }

    /**
     * The windows of the obligations that are in force in a period that ends on this day.
     *
     * @param period the period
     * @return the windows by obligation
     */
    public Map<String, Window> windows(Period period) {
        return policy.obligations().stream()
                .flatMap(row -> Window.of(row.id(), row.validity(), period).stream())
                .collect(Collectors.toUnmodifiableMap(Window::obligation, Function.identity()));
    }

    /**
     * The obligation of an id.
     *
     * @param id the id
     * @return the obligation, or empty for what stands outside the register
     */
    public Optional<Obligation> obligation(String id) {
        return Optional.ofNullable(obligations.get(id));
    }

    /**
     * The thresholds of a figure.
     *
     * @param figure the figure
     * @return the rows that hold, in the order of the table
     */
    public List<Threshold> thresholds(FigureId figure) {
        return thresholds.getOrDefault(figure, List.of());
    }

    /**
     * Which fields of a record count in a figure.
     *
     * @param figure the figure
     * @param file the file of the record
     * @return the row, or empty if the pack names none
     */
    public Optional<CountedFields> fields(FigureId figure, RecordFile file) {
        return policy.fields().stream()
                .filter(row -> row.file() == file
                        && row.figure().equals(figure.figure())
                        && row.obligation().equals(figure.obligation()))
                .findFirst();
    }

    /**
     * The text of a provision.
     *
     * @param citation the provision as cited
     * @return the text, or empty if the pack has none of that id
     */
    public Optional<Provision> provision(String citation) {
        return citations.provision(citation);
    }

    /**
     * How many days a head must have been in post for a threshold to match.
     *
     * @param threshold the row
     * @return what the row says, else what the parameter {@code min_days_in_post} says; 0 for other bearers
     */
    public long minDaysInPost(Threshold threshold) {
        if (threshold.figure().bearer() != Role.HEAD) {
            return 0;
        }
        return threshold.minDaysInPost() != null ? threshold.minDaysInPost() : number(MIN_DAYS_IN_POST);
    }

    /**
     * The discipline regime under which a case of an officer is considered on this day.
     *
     * @param category the legal category
     * @return the regime, or empty before the first
     */
    public Optional<Regime> regime(Category category) {
        return policy.discipline().regime(category, day);
    }

    /**
     * What a kind of circumstance does for an officer.
     *
     * @param kind the kind
     * @param officer the officer
     * @return the rows that apply
     */
    public Stream<CircumstanceEffect> effects(CircumstanceKind kind, Officer officer) {
        return effects.of(kind, officer);
    }

    /**
     * Whether a kind of circumstance has an effect for an officer.
     *
     * @param kind the kind
     * @param effect the effect
     * @param officer the officer
     * @return whether it has
     */
    public boolean has(CircumstanceKind kind, Effect effect, Officer officer) {
        return effects(kind, officer).anyMatch(row -> row.effect() == effect);
    }

    /**
     * The provisions that a recommendation cites.
     *
     * @param recommended what is recommended
     * @return the citations in force, in the order of the table, each once
     */
    public Set<String> basis(Recommended recommended) {
        String ofObligation = obligation(recommended.figure().obligation())
                .map(Obligation::provision)
                .orElse(null);
        return citations.of(recommended, ofObligation);
    }

    /**
     * Whether a person must read any of some provisions before relying on it.
     *
     * @param citations provisions that recommendations cite
     * @return whether one is unsure or known by title only
     */
    public boolean mustBeVerified(Collection<String> citations) {
        return this.citations.mustBeVerified(citations);
    }
}
