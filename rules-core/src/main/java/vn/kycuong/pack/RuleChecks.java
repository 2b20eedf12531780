package vn.kycuong.pack;

import java.util.Collection;
import vn.kycuong.fault.Kind;
import vn.kycuong.law.Policy;
import vn.kycuong.law.Policy.Obligation;
import vn.kycuong.law.Policy.TableRow;

/** Every obligation has a rule, in a file of its name, and every rule an obligation. */
final class RuleChecks {

    private final Policy policy;
    private final PackFiles files;
    private final Faults faults;
    private final Register obligations;

    RuleChecks(Policy policy, PackFiles files, Faults faults) {
        this.policy = policy;
        this.files = files;
        this.faults = faults;
        obligations = Registers.obligations(policy);
    }

    void files() {
        policy.obligations().stream().filter(obligation -> !hasFile(obligation)).forEach(this::tellWithoutRule);
    }

    /** Checks the names of the rules: that of an obligation, with a suffix where it has several. */
    void names(Collection<String> rules) {
        policy.obligations().stream()
                .filter(this::hasFile)
                .filter(obligation -> rules.stream().noneMatch(rule -> isOf(obligation.id(), rule)))
                .forEach(this::tellWithoutRule);
        rules.stream()
                .filter(rule -> obligations.names().stream().noneMatch(id -> isOf(id, rule)))
                .filter(rule -> faults.isReadWhole(obligations.source()))
                .forEach(rule -> faults.tell(placeOf(rule), "", rule, Kind.STRAY_RULE, obligations.nearest(rule)));
    }

    private boolean hasFile(Obligation obligation) {
        return files.has(RuleFiles.pathOf(obligation.id()));
    }

    private void tellWithoutRule(Obligation obligation) {
        faults.tell(obligation.row(), "obligation", obligation.id(), Kind.NO_RULE, obligation.id());
    }

    private static boolean isOf(String obligation, String rule) {
        return rule.equals(obligation) || rule.startsWith(obligation + ".");
    }

    private TableRow placeOf(String rule) {
        return files.rules().line(line -> line.startsWith("rule ") && line.contains('"' + rule + '"'));
    }
}
