package vn.kycuong.result;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.kycuong.outcome.Counterfactual;
import vn.kycuong.outcome.Counterfactual.Cell;
import vn.kycuong.outcome.Counterfactual.Change;
import vn.kycuong.outcome.Counterfactual.Effect;
import vn.kycuong.outcome.Unanswered;
import vn.kycuong.record.Column.Type;
import vn.kycuong.record.DisciplineWords.Form;
import vn.kycuong.record.RecordFile;
import vn.kycuong.record.RecordRef;

/** What would follow, in one sentence. */
final class CounterfactualText {

    private static final int FEW = 3;

    private final Phrases phrases;

    CounterfactualText(Phrases phrases) {
        this.phrases = phrases;
    }

    String sentence(Counterfactual answer) {
        return phrases.text(
                "what_if",
                all(answer.changes()),
                phrases.all(answer.effects().stream().map(this::effect).toList()));
    }

    /** All conditions; many stand apart, so that it is seen where one ends. */
    private String all(List<Change> changes) {
        List<String> conditions = conditions(changes);
        return conditions.size() > FEW ? String.join("; ", conditions) : phrases.all(conditions);
    }

    String sentence(Unanswered unanswered) {
        return phrases.text(
                "unanswered." + unanswered.why().word(),
                phrases.measure(unanswered.measure()),
                phrases.figure(unanswered.figure()));
    }

    /** The conditions; of records that would change alike, one condition speaks for all. */
    private List<String> conditions(List<Change> changes) {
        Map<String, List<RecordRef>> alike = new LinkedHashMap<>();
        Map<List<String>, List<Change.NewRecord>> besides = new LinkedHashMap<>();
        List<String> conditions = new ArrayList<>();
        for (Change change : changes) {
            if (change instanceof Change.Supplied register) {
                conditions.add(phrases.text(
                        "if.supplied",
                        phrases.text("register." + register.file().fileName())));
            } else if (change instanceof Change.OfRecord of) {
                String key = condition("{0}", of.id(), of.cells());
                alike.computeIfAbsent(key, same -> new ArrayList<>()).add(of.id());
            } else if (change instanceof Change.NewRecord row) {
                besides.computeIfAbsent(key(row), same -> new ArrayList<>()).add(row);
            }
        }
        alike.forEach((key, refs) -> conditions.add(key.replace(
                "{0}", phrases.all(refs.stream().map(phrases::record).toList()))));
        besides.values().forEach(rows -> conditions.add(besides(rows)));
        return conditions;
    }

    /** What new records have in common that one condition tells: the file, and the task that they lead to, or the kind. */
    private static List<String> key(Change.NewRecord row) {
        return row.file() == RecordFile.CIRCUMSTANCES
                ? List.of(row.file().fileName(), cell(row, "kind"))
                : List.of(row.file().fileName(), cell(row, "task_id"));
    }

    private static String cell(Change.NewRecord row, String column) {
        return row.cells().stream()
                .filter(cell -> cell.column().equals(column))
                .map(cell -> Objects.toString(cell.to()))
                .findFirst()
                .orElse("");
    }

    /** That records were there besides, all on their days, or for all that they exempt. */
    private String besides(List<Change.NewRecord> rows) {
        Change.NewRecord first = rows.get(0);
        if (first.file() == RecordFile.CIRCUMSTANCES) {
            return phrases.text(
                    "if.new.circumstances",
                    phrases.all(rows.stream()
                            .map(row -> phrases.record(exempted(row)))
                            .toList()),
                    phrases.word("circumstance." + cell(first, "kind")));
        }
        List<String> days = rows.stream().map(this::day).distinct().toList();
        return phrases.text(
                "if.new." + first.file().fileName(),
                phrases.all(days),
                rows.size(),
                phrases.record(new RecordRef(RecordFile.TASKS, cell(first, "task_id"))));
    }

    private static RecordRef exempted(Change.NewRecord row) {
        String ref = cell(row, "ref");
        int colon = ref.indexOf(':');
        return new RecordRef(RecordFile.named(ref.substring(0, colon)).orElseThrow(), ref.substring(colon + 1));
    }

    private String day(Change.NewRecord row) {
        return row.file().columns().stream()
                .filter(column -> column.type() == Type.DATE)
                .flatMap(column -> row.cells().stream()
                        .filter(cell -> cell.column().equals(column.name()))
                        .map(cell -> phrases.day(LocalDate.parse(Objects.toString(cell.to())))))
                .findFirst()
                .orElse("");
    }

    private String condition(String subject, RecordRef ref, List<Cell> cells) {
        List<String> conditions = new ArrayList<>();
        for (Cell cell : cells) {
            conditions.add(condition(conditions.isEmpty() ? subject : phrases.text("it"), ref, cell));
        }
        return phrases.all(conditions);
    }

    private String condition(String subject, RecordRef ref, Cell cell) {
        String to = phrases.value(ref, cell.column(), cell.to());
        if (cell.to() == null) {
            return phrases.text("if.empty", subject, phrases.word("field." + cell.column()));
        }
        String own = "if." + cell.column();
        return phrases.has(own)
                ? phrases.text(own, subject, to)
                : phrases.text("if.other", subject, phrases.word("field." + cell.column()), to);
    }

    private String effect(Effect effect) {
        String figure = phrases.figure(effect.figure());
        if (effect instanceof Effect.Lifted lifted) {
            return phrases.text("then.lifted", phrases.measure(lifted.measure()), figure);
        }
        if (effect instanceof Effect.Replaced replaced) {
            return phrases.text(
                    "then.replaced", phrases.measure(replaced.from()), phrases.measure(replaced.to()), figure);
        }
        if (effect instanceof Effect.Added added) {
            return phrases.text("then.added", phrases.measure(added.measure()), figure);
        }
        if (effect instanceof Effect.OtherForm form) {
            return phrases.text("then.form", form(form.from()), form(form.to()));
        }
        Effect.Concluded concluded = (Effect.Concluded) effect;
        return phrases.text(
                "then.concluded",
                figure,
                phrases.word("status." + concluded.to().word()));
    }

    private String form(@Nullable Form form) {
        return form == null ? phrases.text("no_form_yet") : phrases.word("form." + form.word());
    }
}
