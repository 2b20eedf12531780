package vn.kycuong.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import vn.kycuong.fault.Fault;
import vn.kycuong.fault.Kind;
import vn.kycuong.law.Check;
import vn.kycuong.law.CircumstanceEffect;
import vn.kycuong.law.CircumstanceEffect.Effect;
import vn.kycuong.law.DisciplineLaw;
import vn.kycuong.law.DisciplineLaw.Gap;
import vn.kycuong.law.DisciplineRole;
import vn.kycuong.law.FigureId;
import vn.kycuong.law.FigureId.FigureDefinition;
import vn.kycuong.law.FormRow;
import vn.kycuong.law.FormRow.Condition;
import vn.kycuong.law.FormRow.Conduct;
import vn.kycuong.law.FormRow.RepeatRow;
import vn.kycuong.law.Measure;
import vn.kycuong.law.Policy;
import vn.kycuong.law.Policy.CountedFields;
import vn.kycuong.law.Policy.Obligation;
import vn.kycuong.law.Policy.Parameter;
import vn.kycuong.law.Provision;
import vn.kycuong.law.Provision.BasisRow;
import vn.kycuong.law.Provision.Confidence;
import vn.kycuong.law.Regime;
import vn.kycuong.law.Regime.Ladder;
import vn.kycuong.law.Role;
import vn.kycuong.law.Threshold;
import vn.kycuong.law.Threshold.Operator;
import vn.kycuong.law.Threshold.Origin;
import vn.kycuong.law.WorkCalendar;
import vn.kycuong.record.DisciplineWords.Act;
import vn.kycuong.record.DisciplineWords.CircumstanceKind;
import vn.kycuong.record.DisciplineWords.Form;
import vn.kycuong.record.DisciplineWords.Severity;
import vn.kycuong.record.RecordFile;
import vn.kycuong.record.Words.Category;
import vn.kycuong.record.Words.Cause;

/** Reads the tables of a pack into a policy. Each table is read whole, so that all its faults are told at once. */
final class PolicyReader {

    private static final String YES_NO = "yes_no";
    private static final List<Form> FORMS = List.of(Form.values());

    private final PackFiles files;
    private final List<Fault> faults;

    PolicyReader(PackFiles files, List<Fault> faults) {
        this.files = files;
        this.faults = faults;
    }

    Policy read(Manifest manifest) {
        return new Policy(
                manifest.id(),
                manifest.version(),
                obligations(),
                figures(),
                thresholds(),
                parameters(),
                provisions(),
                basis(),
                fields(),
                circumstances(),
                new DisciplineLaw(regimes(), ladders(), forms(), repeats()),
                calendar());
    }

    private TableReader table(String name) {
        return new TableReader(files, "tables/" + name, faults);
    }

    private List<Obligation> obligations() {
        return table("obligations.csv")
                .rows(
                        List.of("obligation", "provision", "valid_from", "valid_to", "checks"),
                        cells -> new Obligation(
                                cells.required("obligation"),
                                cells.required("provision"),
                                cells.validity(),
                                cells.words("checks", Check.values()),
                                cells.row()));
    }

    private List<FigureDefinition> figures() {
        List<String> columns = List.of(
                "obligation", "bearer", "figure", "kind", "needs", "absence", "excusing_causes", "attribute_fault");
        return table("figures.csv")
                .rows(
                        columns,
                        cells -> new FigureDefinition(
                                figureId(cells),
                                cells.word("kind", List.of("count", "percent"), kind -> kind)
                                        .equals("percent"),
                                List.copyOf(cells.words("needs", RecordFile.values())),
                                cells.yes("absence"),
                                cells.words("excusing_causes", Cause.values()),
                                cells.yes("attribute_fault"),
                                cells.row()));
    }

    private static FigureId figureId(TableCells cells) {
        return new FigureId(
                cells.required("obligation"), cells.word("bearer", Role.values()), cells.required("figure"));
    }

    private List<Threshold> thresholds() {
        List<String> columns = List.of(
                "obligation",
                "bearer",
                "figure",
                "operator",
                "value",
                "measure",
                "mandatory",
                "min_sample",
                "min_days_in_post",
                "valid_from",
                "valid_to",
                "origin",
                "provision",
                "note");
        return table("thresholds.csv").rows(columns, PolicyReader::threshold);
    }

    private static Threshold threshold(TableCells cells) {
        Integer sample = cells.count("min_sample");
        return new Threshold(
                figureId(cells),
                cells.word("operator", Arrays.asList(Operator.values()), Operator::sign),
                cells.decimal("value"),
                cells.word("measure", Measure.values()),
                cells.yes("mandatory"),
                sample == null ? 0 : sample,
                cells.count("min_days_in_post"),
                cells.validity(),
                cells.word("origin", Origin.values()),
                cells.required("provision"),
                cells.row());
    }

    private List<Parameter> parameters() {
        List<String> columns = List.of("id", "value", "unit", "valid_from", "valid_to", "origin", "provision", "note");
        return table("parameters.csv")
                .rows(
                        columns,
                        cells -> new Parameter(
                                cells.required("id"),
                                number(cells),
                                cells.required("unit"),
                                cells.validity(),
                                cells.word("origin", Origin.values()),
                                cells.required("provision"),
                                cells.row()));
    }

    private static long number(TableCells cells) {
        if (cells.text("unit").equals(YES_NO)) {
            return cells.word("value", List.of("false", "true"), word -> word).equals("true") ? 1 : 0;
        }
        return cells.requiredCount("value");
    }

    private List<Provision> provisions() {
        List<String> columns = List.of(
                "id",
                "title_vi",
                "title_en",
                "kind",
                "issued_on",
                "valid_from",
                "valid_to",
                "replaced_by",
                "concerns",
                "confidence");
        return table("provisions.csv")
                .rows(
                        columns,
                        cells -> new Provision(
                                cells.required("id"),
                                cells.required("title_vi"),
                                cells.required("title_en"),
                                cells.validity(),
                                cells.word("confidence", Confidence.values()),
                                cells.row()));
    }

    private List<BasisRow> basis() {
        List<String> columns = List.of(
                "obligation", "bearer", "measure", "subject", "check", "regime", "provision", "valid_from", "valid_to");
        return table("basis.csv")
                .rows(
                        columns,
                        cells -> new BasisRow(
                                cells.list("obligation"),
                                cells.words("bearer", Role.values()),
                                cells.words("measure", Measure.values()),
                                subjects(cells),
                                cells.optionalWord("check", Check.values()),
                                cells.list("regime"),
                                cells.required("provision"),
                                cells.validity(),
                                cells.row()));
    }

    private static Set<String> subjects(TableCells cells) {
        List<String> known = new ArrayList<>(List.of("unit"));
        Arrays.stream(Category.values()).map(Category::word).forEach(known::add);
        Set<String> subjects = cells.list("subject");
        for (String subject : subjects) {
            if (!known.contains(subject)) {
                cells.tell("subject", Kind.UNKNOWN_WORD, known.get(0), String.join(" ", known));
            }
        }
        return subjects;
    }

    private List<CountedFields> fields() {
        return table("fields.csv")
                .rows(
                        List.of("obligation", "figure", "file", "fields", "otherwise", "earlier"),
                        cells -> new CountedFields(
                                cells.required("obligation"),
                                cells.required("figure"),
                                cells.word("file", RecordFile.values()),
                                List.copyOf(cells.list("fields")),
                                List.copyOf(cells.list("otherwise")),
                                List.copyOf(cells.list("earlier")),
                                cells.row()));
    }

    private List<CircumstanceEffect> circumstances() {
        List<String> columns =
                List.of("kind", "effect", "regime", "who", "waivable", "valid_from", "valid_to", "confidence");
        return table("circumstances.csv")
                .rows(
                        columns,
                        cells -> new CircumstanceEffect(
                                cells.word("kind", CircumstanceKind.values()),
                                cells.word("effect", Effect.values()),
                                cells.list("regime"),
                                cells.text("who").equals("manager"),
                                cells.yes("waivable"),
                                cells.validity(),
                                cells.row()));
    }

    private List<Regime> regimes() {
        return table("regimes.csv")
                .rows(
                        List.of(
                                "regime",
                                "category",
                                "valid_from",
                                "valid_to",
                                "provision",
                                "repeat_months",
                                "repeat_confidence",
                                "several_raise",
                                "unread_transition_from"),
                        cells -> new Regime(
                                cells.required("regime"),
                                cells.words("category", Category.values()),
                                cells.validity(),
                                cells.list("provision"),
                                cells.requiredCount("repeat_months"),
                                cells.word("repeat_confidence", Confidence.values()),
                                cells.yes("several_raise"),
                                cells.optional("unread_transition_from"),
                                cells.row()));
    }

    private List<Ladder> ladders() {
        return table("ladders.csv")
                .rows(
                        List.of("regime", "role", "forms", "provision"),
                        cells -> new Ladder(
                                cells.list("regime"),
                                cells.word("role", DisciplineRole.values()),
                                List.copyOf(cells.words("forms", FORMS, Form::word)),
                                cells.required("provision"),
                                cells.row()));
    }

    private List<FormRow> forms() {
        List<String> columns = List.of(
                "regime",
                "role",
                "conduct",
                "severity",
                "condition",
                "form",
                "gap",
                "reminder_first_for",
                "confidence",
                "provision");
        return table("forms.csv").rows(columns, PolicyReader::form);
    }

    private static FormRow form(TableCells cells) {
        boolean silent = cells.text("form").isEmpty();
        return new FormRow(
                cells.list("regime"),
                cells.word("role", DisciplineRole.values()),
                cells.word("conduct", Conduct.values()),
                cells.word("severity", Severity.values()),
                cells.optionalWord("condition", Condition.values()),
                silent ? null : cells.word("form", FORMS, Form::word),
                silent ? cells.word("gap", Arrays.asList(Gap.values()), Gap::word) : null,
                cells.optionalWord("reminder_first_for", Act.values()),
                silent ? Confidence.FOUND : cells.word("confidence", Confidence.values()),
                cells.required("provision"),
                cells.row());
    }

    private List<RepeatRow> repeats() {
        return table("repeats.csv")
                .rows(
                        List.of("regime", "role", "after", "form", "confidence", "provision"),
                        cells -> new RepeatRow(
                                cells.list("regime"),
                                cells.word("role", DisciplineRole.values()),
                                cells.word("after", FORMS, Form::word),
                                cells.word("form", FORMS, Form::word),
                                cells.word("confidence", Confidence.values()),
                                cells.required("provision"),
                                cells.row()));
    }

    private WorkCalendar calendar() {
        List<LocalDate> off = new ArrayList<>();
        List<LocalDate> worked = new ArrayList<>();
        table("calendar.csv").rows(List.of("date", "kind", "occasion", "confidence", "provision"), cells -> {
            LocalDate day = cells.requiredDate("date");
            String kind = cells.word("kind", List.of("off", "working"), word -> word);
            return (kind.equals("off") ? off : worked).add(day);
        });
        return WorkCalendar.of(off, worked);
    }
}
