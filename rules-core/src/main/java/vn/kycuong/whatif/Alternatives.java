package vn.kycuong.whatif;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kycuong.record.Column;
import vn.kycuong.record.Column.Type;
import vn.kycuong.record.Fields;
import vn.kycuong.record.Moment;
import vn.kycuong.record.RecordFile;
import vn.kycuong.record.Recorded;

/** What the cells of a record could hold instead. */
final class Alternatives {

    private static final int A_LITTLE = 4;
    private static final String NEW_DATE = "reappointed_on";
    private static final String BROKEN_DATE = "due_on";

    private final LocalDate lastDay;
    private final @Nullable String officerId;

    Alternatives(LocalDate lastDay, @Nullable String officerId) {
        this.lastDay = lastDay;
        this.officerId = officerId;
    }

    /** What may be established instead of a cell, the likeliest first. */
    List<Optional<Object>> otherwise(Recorded row, String name) {
        Column column = column(row, name);
        Optional<Object> now = Fields.value(row, name);
        Stream<?> values = switch (column.type()) {
            case WORD -> column.words().stream();
            case BOOLEAN -> Stream.of(true, false);
            case COUNT ->
                now.map(count -> IntStream.iterate((Integer) count - 1, n -> n >= 0, n -> n - 1)
                                .boxed())
                        .orElse(Stream.empty());
            case DECIMAL -> siblings(row, name, Type.DECIMAL).stream();
            case DATE -> dates(row, name).stream();
            case REF -> column.target() == RecordFile.OFFICERS ? Stream.ofNullable(officerId) : Stream.empty();
            default -> Stream.empty();
        };
        List<Optional<Object>> alternatives = new ArrayList<>();
        values.filter(value -> !now.equals(Optional.of(value))).forEach(value -> alternatives.add(Optional.of(value)));
        if (column.type() == Type.TEXT && now.isPresent()) {
            alternatives.add(Optional.empty());
        }
        return alternatives;
    }

    /** The first day that makes sense: that of the earliest other date, and none before the one that it must not precede. */
    LocalDate earliest(Recorded row, String name) {
        LocalDate latest = latest(row, name);
        LocalDate first = Stream.concat(
                        siblings(row, name, Type.DATE).stream(), siblings(row, name, Type.MOMENT).stream())
                .map(Alternatives::day)
                .filter(day -> !day.isAfter(latest))
                .min(LocalDate::compareTo)
                .orElse(latest.minusYears(1));
        return start(row, name).filter(start -> start.isAfter(first)).orElse(first);
    }

    /** The day that no event of a row may precede. */
    private static Optional<LocalDate> start(Recorded row, String name) {
        return row.file()
                .startColumn()
                .filter(start -> !name.equals(start))
                .flatMap(start -> Fields.value(row, start))
                .map(Alternatives::day);
    }

    /** The first day that a row knows, in the order of its columns. */
    static Optional<LocalDate> firstDay(Recorded row) {
        return row.file().columns().stream()
                .filter(column -> column.type() == Type.DATE || column.type() == Type.MOMENT)
                .flatMap(column -> Fields.value(row, column.name()).stream())
                .map(Alternatives::day)
                .findFirst();
    }

    /** Whether a row can be read: it does not end before it starts. */
    static boolean isReadable(Recorded row) {
        Optional<LocalDate> end = row.file()
                .endColumn()
                .flatMap(column -> Fields.value(row, column))
                .map(Alternatives::day);
        Optional<LocalDate> start = row.file().endColumn().flatMap(column -> start(row, column));
        return end.isEmpty() || start.isEmpty() || !end.get().isBefore(start.get());
    }

    /** The days of the other cells, in order. */
    List<LocalDate> days(Recorded row, String name) {
        return Stream.concat(siblings(row, name, Type.DATE).stream(), siblings(row, name, Type.MOMENT).stream())
                .map(Alternatives::day)
                .sorted()
                .toList();
    }

    /** What another row was given in a column, or the day that is as far from a day that both rows have. */
    Optional<Object> like(Edit.OfRow other, Recorded row, String column) {
        return column(row, column).type() == Type.DATE
                ? daysLike(other, row, column).stream().<Object>map(day -> day).findFirst()
                : given(other, column);
    }

    /** Whether two rows have the same to change in a column: what is empty in both, or filled in both, a count the same. */
    static boolean startsAlike(Recorded other, Recorded row, String column) {
        Optional<Object> first = Fields.value(other, column);
        Optional<Object> second = Fields.value(row, column);
        return column(row, column).type() == Type.COUNT
                ? first.equals(second)
                : first.isPresent() == second.isPresent();
    }

    private static Optional<Object> given(Edit.OfRow other, String column) {
        return Objects.requireNonNull(other.cells().get(column));
    }

    /** Where the day of another row would lie in this one, and a little earlier: working days differ. */
    List<LocalDate> daysLike(Edit.OfRow other, Recorded row, String column) {
        LocalDate given = given(other, column).map(Alternatives::day).orElseThrow();
        return row.file().columns().stream()
                .filter(known -> known.type() == Type.DATE || known.type() == Type.MOMENT)
                .map(Column::name)
                .filter(name -> !name.equals(column))
                .filter(name -> Fields.value(row, name).isPresent()
                        && Fields.value(other.row(), name).isPresent())
                .min(Comparator.comparingLong(name -> Math.abs(away(other.row(), name, given))))
                .map(name -> day(Fields.value(row, name).orElseThrow()).plusDays(away(other.row(), name, given)))
                .map(day -> List.of(day, day.minusDays(A_LITTLE)))
                .orElse(List.of());
    }

    private static long away(Recorded row, String name, LocalDate day) {
        return ChronoUnit.DAYS.between(day(Fields.value(row, name).orElseThrow()), day);
    }

    /** The last day on which it could have come earlier than it did. */
    LocalDate latest(Recorded row, String name) {
        return Fields.value(row, name).map(value -> day(value).minusDays(1)).orElse(lastDay);
    }

    /** A day as the column holds it. */
    static Object on(Recorded row, String name, LocalDate day) {
        return column(row, name).type() == Type.MOMENT ? Moment.on(day) : day;
    }

    private static LocalDate day(Object value) {
        return value instanceof Moment moment ? moment.day() : (LocalDate) value;
    }

    private static List<Object> siblings(Recorded row, String name, Type type) {
        return row.file().columns().stream()
                .filter(column -> column.type() == type && !column.name().equals(name))
                .flatMap(column -> Fields.value(row, column.name()).stream())
                .toList();
    }

    /** Other dates of a row that a date might be. A new date promised is later than the one that was broken. */
    private List<Object> dates(Recorded row, String name) {
        List<Object> dates = siblings(row, name, Type.DATE);
        if (!name.equals(NEW_DATE)) {
            return dates;
        }
        Optional<LocalDate> broken = Fields.value(row, BROKEN_DATE).map(Alternatives::day);
        List<Object> later = dates.stream()
                .filter(date -> broken.isEmpty() || day(date).isAfter(broken.get()))
                .toList();
        return later.isEmpty() ? List.of(lastDay.plusDays(1)) : later;
    }

    private static Column column(Recorded row, String name) {
        return row.file().columns().stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
