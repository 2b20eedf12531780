package vn.kycuong.pack;

import java.util.ArrayList;
import java.util.List;
import vn.kycuong.law.DisciplineLaw;
import vn.kycuong.law.FigureId;
import vn.kycuong.law.Policy;
import vn.kycuong.law.Policy.CountedFields;

/** What must hold of the fields that count: they exist, and only they turn out otherwise. */
final class FieldChecks {

    /** What follows from columns without being one. */
    private static final List<String> DERIVED = List.of("late_days", "review_days", "reporting_days", "follow_up_days");

    private final Policy policy;
    private final Faults faults;

    FieldChecks(Policy policy, Faults faults) {
        this.policy = policy;
        this.faults = faults;
    }

    void run() {
        List<String> measured = new ArrayList<>();
        policy.figures().forEach(row -> measured.add(withoutBearer(row.id())));
        measured.add(withoutBearer(DisciplineLaw.OPEN_VIOLATIONS));
        Register figures = Register.of("tables/figures.csv", measured);
        for (CountedFields row : policy.fields()) {
            figures.require(named(row.obligation(), row.figure()), row.row(), "figure", faults);
            names(row);
        }
    }

    private static String withoutBearer(FigureId figure) {
        return named(figure.obligation(), figure.figure());
    }

    private static String named(String obligation, String figure) {
        return obligation + " · " + figure;
    }

    private void names(CountedFields row) {
        Register ofFile = columns(row);
        Register counted = Register.of("fields", row.fields());
        row.fields().forEach(field -> ofFile.require(field, row.row(), "fields", faults));
        row.otherwise().forEach(field -> counted.require(field, row.row(), "otherwise", faults));
        row.earlier().forEach(field -> counted.require(field, row.row(), "earlier", faults));
    }

    /** The names that may count in a row: the columns of its file, and what follows from columns. */
    static Register columns(CountedFields row) {
        List<String> columns = new ArrayList<>(DERIVED);
        row.file().columns().forEach(column -> columns.add(column.name()));
        return Register.of(row.file().fileName() + ".csv", columns);
    }
}
