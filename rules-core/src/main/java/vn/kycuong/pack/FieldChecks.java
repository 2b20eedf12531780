package vn.kycuong.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.kycuong.fault.Kind;
import vn.kycuong.fault.Language;
import vn.kycuong.law.FigureId;
import vn.kycuong.law.Policy;
import vn.kycuong.law.Policy.CountedFields;
import vn.kycuong.record.Column;
import vn.kycuong.record.Column.Type;

/** What must hold of the fields that count: they exist, they are called something, and only they turn out otherwise. */
final class FieldChecks {

    /** What follows from columns without being one. */
    private static final List<String> DERIVED = List.of("late_days", "review_days", "reporting_days", "follow_up_days");

    private final Policy policy;
    private final Map<Language, Messages> messages;
    private final Faults faults;

    FieldChecks(Policy policy, Map<Language, Messages> messages, Faults faults) {
        this.policy = policy;
        this.messages = messages;
        this.faults = faults;
    }

    void run() {
        List<String> measured = new ArrayList<>();
        policy.figures().forEach(row -> measured.add(withoutBearer(row.id())));
        measured.add(withoutBearer(PolicyChecks.OPEN_VIOLATIONS));
        Register figures = Register.of("tables/figures.csv", measured);
        for (CountedFields row : policy.fields()) {
            figures.require(named(row.obligation(), row.figure()), row.row(), "figure", faults);
            names(row);
            words(row);
        }
    }

    private static String withoutBearer(FigureId figure) {
        return named(figure.obligation(), figure.figure());
    }

    private static String named(String obligation, String figure) {
        return obligation + " · " + figure;
    }

    private void names(CountedFields row) {
        List<String> columns = new ArrayList<>(DERIVED);
        row.file().columns().forEach(column -> columns.add(column.name()));
        Register ofFile = Register.of(row.file().fileName() + ".csv", columns);
        Register counted = Register.of("fields", row.fields());
        row.fields().forEach(field -> ofFile.require(field, row.row(), "fields", faults));
        row.otherwise().forEach(field -> counted.require(field, row.row(), "otherwise", faults));
        row.earlier().forEach(field -> counted.require(field, row.row(), "earlier", faults));
    }

    private void words(CountedFields row) {
        List<String> keys = new ArrayList<>();
        row.fields().forEach(field -> keys.add("field." + field));
        for (Column column : row.file().columns()) {
            if (row.fields().contains(column.name()) && column.type() == Type.WORD) {
                column.words().forEach(word -> keys.add(column.name() + "." + word.word()));
            }
        }
        messages.forEach((language, texts) -> keys.stream()
                .filter(key -> !texts.has(key))
                .forEach(key -> faults.tell(row.row(), "fields", "", Kind.NO_MESSAGE, key)));
    }
}
