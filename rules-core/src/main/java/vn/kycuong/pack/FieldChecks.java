package vn.kycuong.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.kycuong.fault.Fault;
import vn.kycuong.fault.Fault.Place;
import vn.kycuong.fault.Kind;
import vn.kycuong.fault.Language;
import vn.kycuong.fault.Nearest;
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
    private final List<Fault> faults;

    FieldChecks(Policy policy, Map<Language, Messages> messages, List<Fault> faults) {
        this.policy = policy;
        this.messages = messages;
        this.faults = faults;
    }

    void run() {
        Set<String> figures = policy.figures().stream()
                .map(definition ->
                        definition.id().obligation() + " · " + definition.id().figure())
                .collect(Collectors.toSet());
        figures.add("LAW-discipline · open_violations");
        for (CountedFields row : policy.fields()) {
            known(row, "figure", row.obligation() + " · " + row.figure(), figures, "tables/figures.csv");
            List<String> names = new ArrayList<>(DERIVED);
            row.file().columns().forEach(column -> names.add(column.name()));
            row.fields()
                    .forEach(field ->
                            known(row, "fields", field, names, row.file().fileName() + ".csv"));
            row.otherwise().forEach(field -> known(row, "otherwise", field, row.fields(), "fields"));
            row.earlier().forEach(field -> known(row, "earlier", field, row.fields(), "fields"));
            words(row);
        }
    }

    private void known(CountedFields row, String column, String name, Collection<String> known, String where) {
        if (!known.contains(name)) {
            String nearest = Nearest.to(name, known.stream().sorted().toList());
            faults.add(Fault.of(
                    new Place(row.row().file(), row.row().line(), column), name, Kind.NOT_REGISTERED, where, nearest));
        }
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
                .forEach(key -> faults.add(
                        Fault.of(new Place(row.row().file(), row.row().line(), "fields"), "", Kind.NO_MESSAGE, key))));
    }
}
