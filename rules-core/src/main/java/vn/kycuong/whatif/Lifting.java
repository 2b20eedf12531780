package vn.kycuong.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kycuong.law.FigureId;
import vn.kycuong.law.Policy.CountedFields;
import vn.kycuong.outcome.Explanation.Counted;
import vn.kycuong.record.RecordRef;
import vn.kycuong.record.Recorded;
import vn.kycuong.record.Words.Word;
import vn.kycuong.whatif.Trial.Tried;

/** Finds what would take one record out of a figure, or give it another weight there. */
final class Lifting {

    private static final int MOST_CELLS = 3;

    private final Trial trial;
    private final FigureId figure;
    private final Counted evidence;
    private final Alternatives alternatives;

    Lifting(Trial trial, FigureId figure, Counted evidence) {
        this.trial = trial;
        this.figure = figure;
        this.evidence = evidence;
        alternatives = new Alternatives(trial.lastDay(), trial.officerId());
    }

    /** The columns that may turn out otherwise, or whose event could have come earlier. */
    List<String> columns() {
        return rows().flatMap(row -> fields(row)
                        .map(fields -> Stream.concat(fields.otherwise().stream(), fields.earlier().stream()))
                        .orElse(Stream.empty()))
                .distinct()
                .toList();
    }

    RecordRef id() {
        return evidence.id();
    }

    /** What may be otherwise in a column; of an event only the first day on which it could have come. */
    List<Edit> choices(String column) {
        return rows().flatMap(row -> fields(row).stream().flatMap(fields -> choices(row, column, fields)))
                .toList();
    }

    private Stream<Edit> choices(Recorded row, String column, CountedFields counted) {
        if (counted.earlier().contains(column)) {
            LocalDate first = alternatives.earliest(row, column);
            return first.isAfter(alternatives.latest(row, column))
                    ? Stream.empty()
                    : Stream.of(on(row, column, first, new Edit.OfRow(row, Map.of())));
        }
        return counted.otherwise().contains(column)
                ? alternatives.otherwise(row, column).stream().map(value -> Edit.OfRow.of(row, column, value))
                : Stream.empty();
    }

    /** What would do instead of an edit that does: of an event the latest day, sought where it was in the last record. */
    Optional<Edit> atLatest(Edit edit, String column, Optional<Edit> last) {
        Optional<Recorded> row = rows().filter(
                        other -> other.ref().equals(edit.edited().ref()))
                .filter(other -> fields(other)
                        .filter(fields -> fields.earlier().contains(column))
                        .isPresent())
                .findFirst();
        return row.isEmpty()
                ? Optional.of(edit)
                : last.flatMap(this::like).or(() -> latest(row.get(), column, new Edit.OfRow(row.get(), Map.of())));
    }

    /** Two or three columns that together would do, such as an apology in time with its reason and the new date. */
    Optional<Edit> together(List<String> columns) {
        return rows().flatMap(row -> fields(row).flatMap(fields -> together(row, fields, columns)).stream())
                .findFirst();
    }

    /** A difficulty with the task that counts. */
    List<Edit> reported() {
        return rows().flatMap(Filings::reported).toList();
    }

    /** The conclusion on the violation that counts. */
    List<Edit> concluded() {
        return rows().flatMap(row -> Filings.concluded(row, trial.lastDay())).toList();
    }

    /** A circumstance that exempts. */
    List<Edit> exempted() {
        return rows().flatMap(row -> Filings.exempted(row, trial.lastDay())).toList();
    }

    /** What did for another record, if it does for this one, its day as far from a day that both have. */
    Optional<Edit> like(Edit found) {
        return found instanceof Edit.OfRow other
                ? rows().filter(row -> row.file() == other.row().file())
                        .flatMap(row -> fields(row).flatMap(fields -> like(other, row, fields)).stream())
                        .findFirst()
                : Optional.empty();
    }

    private Optional<Edit> like(Edit.OfRow other, Recorded row, CountedFields counted) {
        Edit.OfRow same = new Edit.OfRow(row, Map.of());
        for (String column : other.cells().keySet()) {
            if (!counted.earlier().contains(column)) {
                Optional<Object> value = alternatives.like(other, row, column);
                boolean alike = Alternatives.startsAlike(other.row(), row, column);
                if (!alike || !alternatives.otherwise(row, column).contains(value)) {
                    return Optional.empty();
                }
                same = same.and(column, value);
            }
        }
        Edit.OfRow besides = same;
        Optional<String> event = other.cells().keySet().stream()
                .filter(counted.earlier()::contains)
                .findFirst();
        return event.isEmpty()
                ? Optional.<Edit>of(besides).filter(this::does)
                : latest(row, event.get(), besides, alternatives.daysLike(other, row, event.get()));
    }

    /** The record, and those that it leads to. */
    private Stream<Recorded> rows() {
        return Stream.iterate(evidence, Objects::nonNull, Counted::through)
                .flatMap(counted -> trial.row(counted.id()).stream());
    }

    private Optional<CountedFields> fields(Recorded row) {
        return trial.edition().fields(figure, row.file());
    }

    private boolean does(Edit edit) {
        Tried then = trial.tried(List.of(edit), figure);
        return then.lighter() || !then.counted().contains(evidence.id());
    }

    /** The latest day that would still do: mostly that of another cell, such as the day on which it was due. */
    private Optional<Edit> latest(Recorded row, String column, Edit.OfRow besides) {
        List<LocalDate> likely = new ArrayList<>(alternatives.days(row, column));
        Collections.reverse(likely);
        return latest(row, column, besides, likely);
    }

    private Optional<Edit> latest(Recorded row, String column, Edit.OfRow besides, List<LocalDate> likely) {
        return new LatestDay(
                        alternatives.earliest(row, column),
                        alternatives.latest(row, column),
                        day -> does(on(row, column, day, besides)))
                .near(likely)
                .map(day -> on(row, column, day, besides));
    }

    private static Edit on(Recorded row, String column, LocalDate day, Edit.OfRow besides) {
        return besides.and(column, Optional.of(Alternatives.on(row, column, day)));
    }

    private Optional<Edit> together(Recorded row, CountedFields counted, List<String> asked) {
        List<String> columns = counted.otherwise().stream()
                .filter(asked::contains)
                .filter(column -> alternatives.otherwise(row, column).stream()
                        .anyMatch(value -> !(value.orElse(null) instanceof Word)))
                .toList();
        for (int others = 1; others < MOST_CELLS; others++) {
            for (Edit.OfRow besides : sets(row, columns, others)) {
                for (String column : counted.earlier()) {
                    if (!asked.contains(column)) {
                        continue;
                    }
                    Optional<Edit> found = latest(row, column, besides);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
            Optional<Edit> found = sets(row, columns, others + 1).stream()
                    .<Edit>map(set -> set)
                    .filter(this::does)
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Every choice of so many columns, each with its likeliest alternative. */
    private List<Edit.OfRow> sets(Recorded row, List<String> columns, int size) {
        List<Edit.OfRow> sets = List.of(new Edit.OfRow(row, Map.of()));
        List<Edit.OfRow> complete = new ArrayList<>();
        for (String column : columns) {
            List<Edit.OfRow> longer = new ArrayList<>(sets);
            Optional<Object> value = alternatives.otherwise(row, column).get(0);
            sets.stream().map(set -> set.and(column, value)).forEach(longer::add);
            sets = longer;
        }
        sets.stream().filter(set -> set.cells().size() == size).forEach(complete::add);
        return complete;
    }
}
