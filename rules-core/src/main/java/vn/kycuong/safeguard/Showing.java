package vn.kycuong.safeguard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.kycuong.fact.DossierFact;
import vn.kycuong.fact.Fact;
import vn.kycuong.law.Edition;
import vn.kycuong.law.FigureId;
import vn.kycuong.law.FigureId.FigureDefinition;
import vn.kycuong.law.Policy.CountedFields;
import vn.kycuong.outcome.Explanation.Counted;
import vn.kycuong.outcome.Explanation.Field;
import vn.kycuong.outcome.Explanation.LeftOut;
import vn.kycuong.outcome.Explanation.MovedDue;
import vn.kycuong.outcome.Figure;
import vn.kycuong.record.Fields;
import vn.kycuong.record.RecordFile;

/** Shows records with the very fields that counted in a figure. One for each figure; not thread-safe. */
final class Showing {

    private final Edition edition;
    private final FigureId figure;
    private final Map<RecordFile, Optional<CountedFields>> counted = new HashMap<>();

    Showing(Edition edition, FigureId figure) {
        this.edition = edition;
        this.figure = figure;
    }

    List<Counted> counted(List<? extends Fact> facts) {
        return facts.stream()
                .sorted((a, b) -> a.ref().compareTo(b.ref()))
                .map(this::counted)
                .toList();
    }

    Counted counted(Fact fact) {
        List<String> names = counted.computeIfAbsent(fact.ref().file(), file -> edition.fields(figure, file))
                .map(CountedFields::fields)
                .orElse(List.of());
        List<Field> fields = new ArrayList<>(names.size());
        for (String name : names) {
            fields.add(new Field(name, value(fact, name)));
        }
        return new Counted(
                fact.ref(),
                fields,
                fact.through().map(this::counted).orElse(null),
                fact instanceof DossierFact dossier
                        ? dossier.movedDue()
                                .map(moved -> new MovedDue(moved.to(), moved.workingDays(), moved.times()))
                                .orElse(null)
                        : null);
    }

    private static @Nullable String value(Fact fact, String name) {
        OptionalLong derived = fact.derived(name);
        return derived.isPresent()
                ? Long.toString(derived.getAsLong())
                : Fields.text(fact.row(), name).orElse(null);
    }

    /** The records left out of a figure, each with what excuses it. */
    List<LeftOut> leftOut(Figure measured) {
        FigureDefinition definition = measured.definition();
        return measured.excused().stream()
                .sorted((a, b) -> a.ref().compareTo(b.ref()))
                .map(fact -> new LeftOut(counted(fact), Excuses.of(definition, fact)))
                .toList();
    }
}
