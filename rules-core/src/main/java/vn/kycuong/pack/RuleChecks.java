package vn.kycuong.pack;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.kycuong.fault.Kind;
import vn.kycuong.law.Policy;
import vn.kycuong.law.Policy.TableRow;

/** Every obligation has its rule file, every rule its obligation, and every parameter that is used a value. */
final class RuleChecks {

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
    private final Faults faults;
    private final Register parameters;

    RuleChecks(Policy policy, PackFiles files, Faults faults) {
        this.policy = policy;
        this.files = files;
        this.faults = faults;
        parameters = Register.parameters(policy);
    }

    void run() {
        files.ruleFiles().forEach(this::parametersOf);
        NEEDED.stream()
                .filter(id -> !parameters.has(id))
                .forEach(id -> faults.tell(new TableRow(parameters.source(), 0), "id", "", Kind.NO_PARAMETER, id));
        ruleFiles();
    }

    private void parametersOf(String path) {
        List<String> lines = files.text(path).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            TableRow line = new TableRow(path, i + 1);
            PARAMETER
                    .matcher(lines.get(i))
                    .results()
                    .map(use -> use.group(1))
                    .filter(id -> !parameters.has(id))
                    .forEach(id -> faults.tell(line, "", id, Kind.UNKNOWN_PARAMETER, parameters.nearest(id)));
        }
    }

    private void ruleFiles() {
        Set<String> named =
                files.ruleFiles().stream().map(PackFiles::obligationOf).collect(Collectors.toSet());
        policy.obligations().stream()
                .filter(row -> !named.contains(row.id()))
                .forEach(row -> faults.tell(row.row(), "obligation", row.id(), Kind.NO_RULE, row.id()));
    }

    /** Every rule is named after a registered obligation, with a suffix where it has several. */
    void names(Collection<String> rules) {
        Register obligations = Register.obligations(policy);
        for (String rule : rules) {
            if (obligations.names().stream().noneMatch(id -> isOf(id, rule))) {
                faults.tell(new TableRow(PackFiles.RULES, 0), "", rule, Kind.STRAY_RULE, obligations.nearest(rule));
            }
        }
    }

    private static boolean isOf(String obligation, String rule) {
        return rule.equals(obligation) || rule.startsWith(obligation + ".");
    }
}
