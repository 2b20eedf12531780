package vn.kycuong.pack;

import java.util.List;
import java.util.stream.Stream;
import vn.kycuong.law.FigureId.FigureDefinition;
import vn.kycuong.law.Policy;
import vn.kycuong.law.Policy.CountedFields;
import vn.kycuong.law.Policy.Obligation;
import vn.kycuong.law.Policy.Parameter;
import vn.kycuong.law.Provision;
import vn.kycuong.law.Regime;
import vn.kycuong.law.RepeatRow;
import vn.kycuong.law.Threshold;
import vn.kycuong.law.Validity;
import vn.kycuong.record.Words.Category;

/** On no day do two rows answer the same question; and once a parameter or a regime holds, one holds on every day. */
final class ValidityChecks {

    private final Policy policy;
    private final DayChecks days;

    ValidityChecks(Policy policy, Faults faults) {
        this.policy = policy;
        days = new DayChecks(faults);
    }

    void run() {
        days.repeated("obligation", DatedRow.always(policy.obligations(), Obligation::id, Obligation::row));
        days.repeated("id", DatedRow.always(policy.provisions(), Provision::id, Provision::row));
        days.repeated(
                "figure", DatedRow.always(policy.figures(), row -> row.id().toString(), FigureDefinition::row));
        days.repeated(
                "figure",
                DatedRow.of(policy.thresholds(), ValidityChecks::question, Threshold::validity, Threshold::row));
        days.repeated("figure", DatedRow.always(policy.fields(), ValidityChecks::question, CountedFields::row));
        days.repeated(
                "after",
                policy.discipline().repeats().stream()
                        .flatMap(ValidityChecks::questions)
                        .toList());
        parameters();
        for (Category category : Category.values()) {
            regimes(category);
        }
    }

    private static String question(Threshold row) {
        return row.figure() + " " + row.text() + " " + row.measure().word();
    }

    private static String question(CountedFields row) {
        return row.obligation() + " · " + row.figure() + " · " + row.file().fileName();
    }

    private static Stream<DatedRow> questions(RepeatRow row) {
        return row.regimes().stream()
                .sorted()
                .map(regime ->
                        regime + " " + row.role().word() + " " + row.after().word())
                .map(question -> new DatedRow(question, Validity.ALWAYS, row.row()));
    }

    private void parameters() {
        List<DatedRow> parameters =
                DatedRow.of(policy.parameters(), Parameter::id, Parameter::validity, Parameter::row);
        days.repeated("id", parameters);
        for (String id : Registers.parameters(policy).names()) {
            days.gapless(parameters.stream().filter(row -> row.id().equals(id)).toList());
        }
    }

    private void regimes(Category category) {
        List<Regime> governing = policy.discipline().regimes().stream()
                .filter(regime -> regime.categories().contains(category))
                .toList();
        List<DatedRow> rows = DatedRow.of(governing, regime -> category.word(), Regime::considered, Regime::row);
        days.repeated("valid_from", rows);
        days.gapless(rows);
    }
}
