package vn.kycuong.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kycuong.fault.Fault;
import vn.kycuong.fault.Kind;
import vn.kycuong.record.Column;
import vn.kycuong.record.Column.Type;
import vn.kycuong.record.RecordFile;

/** Each column of each file is read as its type says, and a row is rejected for the one cell that is wrong. */
class EveryColumnTest {

    @TempDir
    Path path;

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("requiredColumns")
    void a_cell_that_must_be_filled_is_asked_for(RecordFile file, String column) {
        assertThat(faults(Row.of(file).with(column, " ")))
                .extracting(fault -> fault.place().column(), Fault::kind)
                .containsExactly(Tuple.tuple(column, Kind.EMPTY));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("optionalColumns")
    void a_cell_that_may_be_empty_is_not_asked_for(RecordFile file, String column) {
        assertThat(faults(Row.of(file).with(column, ""))).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1} ({2}): {3}")
    @MethodSource("unreadableCells")
    void a_cell_that_does_not_read_is_told(RecordFile file, String column, String cell, Kind kind) {
        assertThat(faults(Row.of(file).with(column, cell)))
                .extracting(fault -> fault.place().column(), Fault::value, Fault::kind)
                .containsExactly(Tuple.tuple(column, cell, kind));
    }

    private List<Fault> faults(Row row) {
        return new Folder(path).add(row).read().rejected();
    }

    static Stream<Arguments> requiredColumns() {
        return columns().filter(each -> ((Column) each.get()[2]).required());
    }

    static Stream<Arguments> optionalColumns() {
        return columns().filter(each -> !((Column) each.get()[2]).required());
    }

    static Stream<Arguments> unreadableCells() {
        return columns()
                .flatMap(each -> unreadable((Column) each.get()[2])
                        .map(cell -> Arguments.of(each.get()[0], each.get()[1], cell.get()[0], cell.get()[1])));
    }

    private static Stream<Arguments> columns() {
        return Arrays.stream(RecordFile.values())
                .flatMap(file -> file.columns().stream().map(column -> Arguments.of(file, column.name(), column)));
    }

    private static Stream<Arguments> unreadable(Column column) {
        Kind early = Kind.TOO_EARLY;
        return switch (column.type()) {
            case KEY, TEXT -> Stream.of(Arguments.of("a\uFFFD", Kind.NOT_TEXT));
            case REF -> isInFolder(column) ? Stream.of(Arguments.of("X9", Kind.DANGLING)) : Stream.of();
            case DATE -> Stream.of(Arguments.of("30/2/2024", Kind.NOT_A_DATE), Arguments.of("1/1/1989", early));
            case MOMENT -> Stream.of(Arguments.of("30/2/2024", Kind.NOT_A_MOMENT), Arguments.of("1/1/1989", early));
            case BOOLEAN -> Stream.of(Arguments.of("xx", Kind.NOT_A_BOOLEAN));
            case COUNT -> Stream.of(Arguments.of("x", Kind.NOT_A_COUNT));
            case YEAR -> Stream.of(Arguments.of("x", Kind.NOT_A_YEAR), Arguments.of("1989", early));
            case DECIMAL -> Stream.of(Arguments.of("x", Kind.NOT_A_NUMBER), Arguments.of("-1", Kind.OUT_OF_RANGE));
            case WORD, WORDS, FILE -> Stream.of(Arguments.of("x", Kind.UNKNOWN_WORD));
            case OBLIGATION -> Stream.of(Arguments.of("x", Kind.UNKNOWN_OBLIGATION));
            case RECORD_REF -> Stream.of(Arguments.of("x", Kind.NOT_A_REF));
        };
    }

    private static boolean isInFolder(Column column) {
        return column.type() == Type.REF
                && Set.of(RecordFile.UNITS, RecordFile.OFFICERS).contains(column.target());
    }
}
