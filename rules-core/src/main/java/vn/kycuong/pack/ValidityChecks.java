package vn.kycuong.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.kycuong.fault.Kind;
import vn.kycuong.law.FigureId.FigureDefinition;
import vn.kycuong.law.Policy;
import vn.kycuong.law.Policy.CountedFields;
import vn.kycuong.law.Policy.Obligation;
import vn.kycuong.law.Policy.Parameter;
import vn.kycuong.law.Policy.TableRow;
import vn.kycuong.law.Provision;
import vn.kycuong.law.Regime;
import vn.kycuong.law.RepeatRow;
import vn.kycuong.law.Threshold;
import vn.kycuong.law.Validity;
import vn.kycuong.record.Words.Category;

/** On no day do two rows answer the same question; and once a parameter or a regime holds, one holds on every day. */
final class ValidityChecks {

    private final Policy policy;
    private final Faults faults;

    ValidityChecks(Policy policy, Faults faults) {
        this.policy = policy;
        this.faults = faults;
    }

    /** A row as far as its days are concerned: what it answers, when, and where it stands. */
    private record Dated(String id, Validity validity, TableRow row) {

        LocalDate start() {
            return Objects.requireNonNullElse(validity.from(), LocalDate.MIN);
        }
    }

    void run() {
        repeated("obligation", undated(policy.obligations(), Obligation::id, Obligation::row));
        repeated("id", undated(policy.provisions(), Provision::id, Provision::row));
        repeated("figure", undated(policy.figures(), row -> row.id().toString(), FigureDefinition::row));
        repeated("figure", dated(policy.thresholds(), ValidityChecks::question, Threshold::validity, Threshold::row));
        repeated("figure", undated(policy.fields(), ValidityChecks::question, CountedFields::row));
        repeated(
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

    private static Stream<Dated> questions(RepeatRow row) {
        return row.regimes().stream()
                .sorted()
                .map(regime ->
                        regime + " " + row.role().word() + " " + row.after().word())
                .map(question -> new Dated(question, Validity.ALWAYS, row.row()));
    }

    private void parameters() {
        List<Dated> parameters = dated(policy.parameters(), Parameter::id, Parameter::validity, Parameter::row);
        repeated("id", parameters);
        for (String id : Register.parameters(policy).names()) {
            gapless(parameters.stream().filter(row -> row.id().equals(id)).toList());
        }
    }

    private static <T> List<Dated> undated(List<T> rows, Function<T, String> id, Function<T, TableRow> place) {
        return dated(rows, id, row -> Validity.ALWAYS, place);
    }

    private static <T> List<Dated> dated(
            List<T> rows, Function<T, String> id, Function<T, Validity> validity, Function<T, TableRow> place) {
        return rows.stream()
                .map(row -> new Dated(id.apply(row), validity.apply(row), place.apply(row)))
                .toList();
    }

    private void regimes(Category category) {
        List<Regime> governing = policy.discipline().regimes().stream()
                .filter(regime -> regime.categories().contains(category))
                .toList();
        List<Dated> rows = dated(governing, regime -> category.word(), Regime::considered, Regime::row);
        repeated("valid_from", rows);
        gapless(rows);
    }

    private void repeated(String column, List<Dated> rows) {
        Map<String, List<Dated>> seen = new HashMap<>();
        for (Dated next : rows) {
            List<Dated> same = seen.computeIfAbsent(next.id(), id -> new ArrayList<>());
            same.stream()
                    .filter(other -> other.validity().overlaps(next.validity()))
                    .findFirst()
                    .ifPresent(other -> faults.tell(
                            next.row(),
                            column,
                            next.id(),
                            Kind.REPEATED_ID,
                            Integer.toString(other.row().line())));
            same.add(next);
        }
    }

    /** Rows that follow each other must meet, and the last must be open. */
    private void gapless(List<Dated> rows) {
        List<Dated> ordered =
                rows.stream().sorted(Comparator.comparing(Dated::start)).toList();
        for (int i = 0; i < ordered.size(); i++) {
            Dated row = ordered.get(i);
            LocalDate to = row.validity().to();
            boolean last = i == ordered.size() - 1;
            if (to != null
                    && faults.isReadWhole(row.row().file())
                    && (last || !ordered.get(i + 1).validity().holdsOn(to.plusDays(1)))) {
                faults.tell(
                        row.row(),
                        "valid_to",
                        row.id(),
                        Kind.DATE_GAP,
                        to.plusDays(1).toString());
            }
        }
    }
}
