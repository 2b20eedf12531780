package vn.kycuong.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.kycuong.fault.Fault;
import vn.kycuong.fault.Fault.Place;
import vn.kycuong.fault.Kind;
import vn.kycuong.fault.Language;
import vn.kycuong.fault.Nearest;
import vn.kycuong.law.Check;
import vn.kycuong.law.DisciplineLaw.Gap;
import vn.kycuong.law.FigureId;
import vn.kycuong.law.FigureId.FigureDefinition;
import vn.kycuong.law.Measure;
import vn.kycuong.law.Policy;
import vn.kycuong.law.Policy.Obligation;
import vn.kycuong.law.Policy.Parameter;
import vn.kycuong.law.Policy.TableRow;
import vn.kycuong.law.Provision;
import vn.kycuong.law.Provision.BasisRow;
import vn.kycuong.law.Regime;
import vn.kycuong.law.Threshold;
import vn.kycuong.law.Validity;
import vn.kycuong.record.DisciplineWords.Form;
import vn.kycuong.record.Words.Category;

/**
 * What must hold between the tables, the rules and the messages of a pack: everything cited exists, every obligation has
 * a rule and its words, every parameter that a rule uses has a value on every day, and regimes follow without a gap.
 */
final class PolicyChecks {

    /** What stands outside the register of obligations: the discipline law itself. */
    private static final String LAW = "LAW-discipline";

    /** The parameters that the library itself uses. */
    private static final List<String> NEEDED = List.of(
            "min_days_in_post",
            "limitation_months_reprimand",
            "limitation_months",
            "decision_lapse_months",
            "working_off_days",
            "working_off_days_complex");

    private static final Pattern PARAMETER = Pattern.compile("Parameter\\(\\s*id\\s*==\\s*\"([^\"]+)\"");

    private final Policy policy;
    private final PackFiles files;
    private final Map<Language, Messages> messages;
    private final List<Fault> faults;
    private final Set<String> provisions;
    private final Set<String> obligations;

    PolicyChecks(Policy policy, PackFiles files, Map<Language, Messages> messages, List<Fault> faults) {
        this.policy = policy;
        this.files = files;
        this.messages = messages;
        this.faults = faults;
        provisions = policy.provisions().stream().map(Provision::id).collect(Collectors.toSet());
        obligations = policy.obligations().stream().map(Obligation::id).collect(Collectors.toSet());
    }

    void run() {
        repeated(policy.obligations(), Obligation::id, Obligation::validity, Obligation::row, "obligation");
        repeated(policy.provisions(), Provision::id, row -> Validity.ALWAYS, Provision::row, "id");
        repeated(policy.parameters(), Parameter::id, Parameter::validity, Parameter::row, "id");
        repeated(policy.figures(), FigureDefinition::id, row -> Validity.ALWAYS, FigureDefinition::row, "figure");
        policy.obligations().forEach(row -> cited(row.provision(), row.row()));
        policy.parameters().forEach(row -> cited(row.provision(), row.row()));
        policy.basis().forEach(this::basis);
        policy.figures().forEach(row -> registered(row.id().obligation(), row.row()));
        policy.thresholds().forEach(this::threshold);
        parametersOfRules();
        ruleFiles();
        regimes();
        new DisciplineChecks(policy.discipline(), faults).run();
        new FieldChecks(policy, messages, faults).run();
        words();
    }

    private <T> void repeated(
            List<T> rows,
            Function<T, Object> id,
            Function<T, Validity> validity,
            Function<T, TableRow> row,
            String column) {
        Map<Object, List<T>> seen = new HashMap<>();
        for (T next : rows) {
            List<T> same = seen.computeIfAbsent(id.apply(next), key -> new ArrayList<>());
            same.stream()
                    .filter(other -> validity.apply(other).overlaps(validity.apply(next)))
                    .findFirst()
                    .ifPresent(other -> tell(
                            row.apply(next),
                            column,
                            id.apply(next).toString(),
                            Kind.REPEATED_ID,
                            Integer.toString(row.apply(other).line())));
            same.add(next);
        }
    }

    private void cited(String citation, TableRow row) {
        String id = BasisRow.provisionId(citation);
        if (!provisions.contains(id)) {
            tell(row, "provision", citation, Kind.UNKNOWN_PROVISION, nearest(id, provisions));
        }
    }

    private void basis(BasisRow row) {
        cited(row.provision(), row.row());
        row.obligations().stream().filter(id -> !id.equals(LAW)).forEach(id -> registered(id, row.row()));
        Set<String> regimes =
                policy.discipline().regimes().stream().map(Regime::id).collect(Collectors.toSet());
        row.regimes().stream()
                .filter(id -> !regimes.contains(id))
                .forEach(id ->
                        tell(row.row(), "regime", id, Kind.NOT_REGISTERED, "tables/regimes.csv", nearest(id, regimes)));
    }

    private void registered(String obligation, TableRow row) {
        if (!obligations.contains(obligation)) {
            tell(
                    row,
                    "obligation",
                    obligation,
                    Kind.NOT_REGISTERED,
                    "tables/obligations.csv",
                    nearest(obligation, obligations));
        }
    }

    private void threshold(Threshold row) {
        cited(row.provision(), row.row());
        FigureDefinition figure = policy.figures().stream()
                .filter(definition -> definition.id().equals(row.figure()))
                .findFirst()
                .orElse(null);
        if (figure == null) {
            List<String> known = policy.figures().stream()
                    .map(definition -> definition.id().toString())
                    .toList();
            tell(
                    row.row(),
                    "figure",
                    row.figure().toString(),
                    Kind.NOT_REGISTERED,
                    "tables/figures.csv",
                    nearest(row.figure().toString(), known));
        } else if (!figure.percent() && row.minSample() > 0) {
            tell(row.row(), "min_sample", Integer.toString(row.minSample()), Kind.NOT_A_PERCENT);
        }
    }

    private void parametersOfRules() {
        Set<String> known = policy.parameters().stream().map(Parameter::id).collect(Collectors.toSet());
        for (String path : files.ruleFiles()) {
            List<String> lines = files.text(path).lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                Matcher uses = PARAMETER.matcher(lines.get(i));
                while (uses.find()) {
                    String id = uses.group(1);
                    if (!known.contains(id)) {
                        tell(new TableRow(path, i + 1), "", id, Kind.UNKNOWN_PARAMETER, nearest(id, known));
                    }
                }
            }
        }
        NEEDED.stream()
                .filter(id -> !known.contains(id))
                .forEach(id -> tell(new TableRow("tables/parameters.csv", 0), "id", "", Kind.NO_PARAMETER, id));
        for (String id : known) {
            gapless(
                    id,
                    policy.parameters().stream()
                            .filter(row -> row.id().equals(id))
                            .toList(),
                    Parameter::validity,
                    Parameter::row);
        }
    }

    /** Rows that follow each other must meet, from the first day of any obligation on. */
    private <T> void gapless(String id, List<T> rows, Function<T, Validity> validity, Function<T, TableRow> place) {
        List<T> ordered = rows.stream()
                .sorted(Comparator.comparing(
                        row -> Objects.requireNonNullElse(validity.apply(row).from(), LocalDate.MIN)))
                .toList();
        for (int i = 0; i < ordered.size(); i++) {
            LocalDate to = validity.apply(ordered.get(i)).to();
            boolean last = i == ordered.size() - 1;
            if (to != null && (last || !validity.apply(ordered.get(i + 1)).holdsOn(to.plusDays(1)))) {
                tell(
                        place.apply(ordered.get(i)),
                        "valid_to",
                        id,
                        Kind.DATE_GAP,
                        to.plusDays(1).toString());
            }
        }
    }

    private void ruleFiles() {
        Set<String> files =
                this.files.ruleFiles().stream().map(PackFiles::obligationOf).collect(Collectors.toSet());
        policy.obligations().stream()
                .filter(row -> !files.contains(row.id()))
                .forEach(row -> tell(row.row(), "obligation", row.id(), Kind.NO_RULE, row.id()));
    }

    /** Every rule is named after a registered obligation, with a suffix where it has several. */
    void ruleNames(Collection<String> rules) {
        for (String rule : rules) {
            boolean named = obligations.stream().anyMatch(id -> rule.equals(id) || isSuffixed(rule, id));
            if (!named) {
                tell(new TableRow(PackFiles.RULES, 0), "", rule, Kind.STRAY_RULE, nearest(rule, obligations));
            }
        }
    }

    private static boolean isSuffixed(String rule, String obligation) {
        return rule.startsWith(obligation + ".");
    }

    private void regimes() {
        for (Category category : Category.values()) {
            List<Regime> governing = policy.discipline().regimes().stream()
                    .filter(regime -> regime.categories().contains(category))
                    .toList();
            repeated(governing, regime -> category, Regime::considered, Regime::row, "valid_from");
            gapless(category.word(), governing, Regime::considered, Regime::row);
        }
    }

    private void words() {
        List<String> keys = new ArrayList<>();
        policy.obligations().forEach(row -> keys.add("obligation." + row.id()));
        policy.figures().stream()
                .map(FigureDefinition::id)
                .map(FigureId::figure)
                .distinct()
                .forEach(figure -> keys.add("figure." + figure));
        Arrays.stream(Measure.values()).forEach(measure -> keys.add("measure." + measure.word()));
        Arrays.stream(Check.values()).forEach(check -> keys.add("check." + check.word()));
        Arrays.stream(Form.values()).forEach(form -> keys.add("form." + form.word()));
        Arrays.stream(Gap.values()).forEach(gap -> keys.add("gap." + gap.word()));
        messages.forEach((language, texts) -> keys.stream()
                .filter(key -> !texts.has(key))
                .forEach(key -> tell(new TableRow(Messages.path(language), 0), "", "", Kind.NO_MESSAGE, key)));
    }

    private static String nearest(String wrong, Collection<String> known) {
        return known.isEmpty() ? "" : Nearest.to(wrong, known.stream().sorted().toList());
    }

    private void tell(TableRow row, String column, String value, Kind kind, String... details) {
        faults.add(Fault.of(new Place(row.file(), row.line(), column), value, kind, details));
    }
}
