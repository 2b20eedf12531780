package vn.kycuong.intake;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kycuong.fault.Fault;
import vn.kycuong.fault.Fault.Place;
import vn.kycuong.fault.Kind;
import vn.kycuong.record.Column;
import vn.kycuong.record.RecordFile;

/** The two columns of a file whose days must be in order, by their places in the contract. */
record Span(RecordFile file, int start, int end) {

    /** The span of a file, or empty where nothing is compared. */
    static Optional<Span> of(RecordFile file) {
        List<String> names = file.columns().stream().map(Column::name).toList();
        return file.startColumn()
                .map(start -> new Span(
                        file,
                        names.indexOf(start),
                        names.indexOf(file.endColumn().orElseThrow())));
    }

    /** What is wrong with a row that ends before it starts, or null. */
    @Nullable
    Fault check(PackedRow row, int line) {
        if (row.isEmpty(start) || row.isEmpty(end) || day(row, end) >= day(row, start)) {
            return null;
        }
        return Fault.of(
                new Place(file.fileName(), line, column(end).name()),
                RowDates.text(day(row, end)),
                Kind.END_BEFORE_START,
                column(start).name(),
                RowDates.text(day(row, start)));
    }

    private long day(PackedRow row, int place) {
        long number = row.number(place);
        return column(place).type() == Column.Type.MOMENT ? number / DateParser.TIMES : number;
    }

    private Column column(int place) {
        return file.columns().get(place);
    }
}
