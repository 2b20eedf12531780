package vn.kycuong.pack;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.kycuong.fault.Kind;
import vn.kycuong.law.Policy;
import vn.kycuong.law.Policy.Obligation;
import vn.kycuong.law.Policy.Parameter;
import vn.kycuong.law.Policy.TableRow;
import vn.kycuong.law.Validity;

/** Every parameter that a rule or the library uses is there, from the first day on which it is used. */
final class ParameterChecks {

    /** The parameters that the library itself uses. */
    private static final List<String> NEEDED = List.of(
            "min_days_in_post",
            "unfilled_column_rows",
            "waiting_moves_due",
            "limitation_months_reprimand",
            "limitation_months",
            "decision_lapse_months",
            "working_off_days",
            "working_off_days_complex");

    private static final Pattern USE = Pattern.compile("Parameter\\(\\s*id\\s*==\\s*\"([^\"]+)\"");

    private final Policy policy;
    private final PackFiles files;
    private final Faults faults;
    private final Register parameters;

    ParameterChecks(Policy policy, PackFiles files, Faults faults) {
        this.policy = policy;
        this.files = files;
        this.faults = faults;
        parameters = Registers.parameters(policy);
    }

    void run() {
        for (String id : NEEDED) {
            if (parameters.lacks(id, faults)) {
                faults.tell(new TableRow(parameters.source(), 0), "id", "", Kind.NO_PARAMETER, id);
            }
            policy.obligations().forEach(obligation -> holdsFromStart(id, obligation));
        }
        files.rules().paths().forEach(this::uses);
        policy.figures()
                .forEach(figure -> figure.columns().stream()
                        .flatMap(column -> Stream.ofNullable(column.parameter()))
                        .forEach(id -> use(id, figure.row())));
    }

    private void uses(String path) {
        List<String> lines = files.text(path).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            TableRow line = new TableRow(path, i + 1);
            USE.matcher(lines.get(i)).results().forEach(use -> use(use.group(1), line));
        }
    }

    private void use(String id, TableRow line) {
        if (parameters.lacks(id, faults)) {
            faults.tell(line, "", id, Kind.UNKNOWN_PARAMETER, parameters.nearest(id));
        }
        policy.obligations().stream()
                .filter(obligation -> line.file().equals(RuleFiles.pathOf(obligation.id())))
                .forEach(obligation -> holdsFromStart(id, obligation));
    }

    private void holdsFromStart(String id, Obligation obligation) {
        policy.parameters().stream()
                .filter(row -> row.id().equals(id) && faults.isReadWhole(parameters.source()))
                .min(Comparator.comparing(row -> start(row.validity())))
                .filter(first -> start(first.validity()).isAfter(start(obligation.validity())))
                .ifPresent(first -> tell(first));
    }

    private void tell(Parameter first) {
        LocalDate before = start(first.validity()).minusDays(1);
        faults.tell(first.row(), "valid_from", first.id(), Kind.DATE_GAP, before.toString());
    }

    private static LocalDate start(Validity validity) {
        return Objects.requireNonNullElse(validity.from(), LocalDate.MIN);
    }
}
