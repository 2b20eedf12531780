package vn.kycuong.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kycuong.law.FigureId;
import vn.kycuong.law.Policy.CountedFields;
import vn.kycuong.outcome.Explanation.Counted;
import vn.kycuong.record.Obstacle;
import vn.kycuong.record.Recorded;
import vn.kycuong.record.Task;
import vn.kycuong.record.Words.Word;

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

    /** What would do if only this column were otherwise. */
    Optional<Edit> alone(String column) {
        return rows().flatMap(row -> alone(row, column).stream()).findFirst();
    }

    /** The first column that alone would do. */
    Optional<Edit> first(List<String> columns) {
        return columns.stream().flatMap(column -> alone(column).stream()).findFirst();
    }

    /** Two or three columns that together would do, such as an apology in time with its reason and the new date. */
    Optional<Edit> together(List<String> columns) {
        return rows().flatMap(row -> fields(row).flatMap(fields -> together(row, fields, columns)).stream())
                .findFirst();
    }

    /** A difficulty with the task that counts, reported on the day on which the task was due. */
    Optional<Edit> reported() {
        return rows().filter(Task.class::isInstance)
                .map(Task.class::cast)
                .<Edit>map(task -> new Edit.NewRow(obstacle(task)))
                .filter(this::does)
                .findFirst();
    }

    private static Obstacle obstacle(Task task) {
        // One task has one such row: whatever else is asked of it has other keys.
        String key = "?" + task.id();
        return new Obstacle(key, task.unitId(), task.id(), task.dueOn(), task.dueOn(), null, null);
    }

    /** The record, and those that it leads to. */
    private Stream<Recorded> rows() {
        return Stream.iterate(evidence, Objects::nonNull, Counted::through)
                .flatMap(counted -> trial.row(counted.id()).stream());
    }

    private Optional<CountedFields> fields(Recorded row) {
        return trial.edition().fields(figure, row.file());
    }

    private Optional<Edit> alone(Recorded row, String column) {
        Optional<CountedFields> fields = fields(row);
        if (fields.isPresent() && fields.get().earlier().contains(column)) {
            return latest(row, column, new Edit.OfRow(row, Map.of()));
        }
        return fields.isPresent() && fields.get().otherwise().contains(column)
                ? alternatives.otherwise(row, column).stream()
                        .<Edit>map(value -> Edit.OfRow.of(row, column, value))
                        .filter(this::does)
                        .findFirst()
                : Optional.empty();
    }

    private boolean does(Edit edit) {
        return trial.eases(edit, evidence.id(), figure);
    }

    /** The latest day that would still do. */
    private Optional<Edit> latest(Recorded row, String column, Edit.OfRow besides) {
        LocalDate first = alternatives.earliest(row, column);
        LocalDate last = alternatives.latest(row, column);
        if (first.isAfter(last) || !does(on(row, column, first, besides))) {
            return Optional.empty();
        }
        // Mostly it is the day of another cell, such as the day on which it was due.
        for (LocalDate day : alternatives.days(row, column)) {
            if (day.isAfter(first) && day.isBefore(last) && does(on(row, column, day, besides))) {
                first = day;
                if (!does(on(row, column, day.plusDays(1), besides))) {
                    last = day;
                }
            }
        }
        while (first.isBefore(last)) {
            LocalDate middle = LocalDate.ofEpochDay((first.toEpochDay() + last.toEpochDay() + 1) / 2);
            if (does(on(row, column, middle, besides))) {
                first = middle;
            } else {
                last = middle.minusDays(1);
            }
        }
        return Optional.of(on(row, column, first, besides));
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
