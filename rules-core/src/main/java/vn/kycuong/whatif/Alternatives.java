package vn.kycuong.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
            case DATE -> siblings(row, name, Type.DATE).stream();
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

    /** The first day on which the event of a cell could have come. */
    LocalDate earliest(Recorded row, String name) {
        return Stream.concat(siblings(row, name, Type.DATE).stream(), siblings(row, name, Type.MOMENT).stream())
                .map(Alternatives::day)
                .filter(day -> !day.isAfter(latest(row, name)))
                .min(LocalDate::compareTo)
                .orElse(latest(row, name).minusYears(1));
    }

    /** The days of the other cells, in order. */
    List<LocalDate> days(Recorded row, String name) {
        return Stream.concat(siblings(row, name, Type.DATE).stream(), siblings(row, name, Type.MOMENT).stream())
                .map(Alternatives::day)
                .sorted()
                .toList();
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

    private static Column column(Recorded row, String name) {
        return row.file().columns().stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
