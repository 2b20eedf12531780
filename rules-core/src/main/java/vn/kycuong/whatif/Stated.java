package vn.kycuong.whatif;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kycuong.outcome.Counterfactual.Cell;
import vn.kycuong.outcome.Counterfactual.Change.NewRecord;
import vn.kycuong.record.Column;
import vn.kycuong.record.Fields;
import vn.kycuong.record.Moment;
import vn.kycuong.record.RecordFile;
import vn.kycuong.record.RecordRef;
import vn.kycuong.record.Recorded;

/** Reads changes as an answer states them, so that anybody can evaluate them again. */
final class Stated {

    private Stated() {}

    static Recorded edited(Recorded row, List<Cell> cells) {
        return Fields.with(row, values(row.file(), cells));
    }

    /** A row on record besides: one of several, which tells its key. */
    static Recorded row(NewRecord row, int number) {
        Map<String, @Nullable Object> values = values(row.file(), row.cells());
        values.put(row.file().columns().get(0).name(), key(number));
        return Fields.row(row.file(), values);
    }

    /** The key of a row that nobody has numbered. */
    static String key(int number) {
        return "?" + number;
    }

    private static Map<String, @Nullable Object> values(RecordFile file, List<Cell> cells) {
        Map<String, @Nullable Object> values = new HashMap<>();
        for (Cell cell : cells) {
            Column column = file.columns().stream()
                    .filter(known -> known.name().equals(cell.column()))
                    .findFirst()
                    .orElseThrow();
            values.put(cell.column(), cell.to() == null ? null : value(column, cell.to()));
        }
        return values;
    }

    private static Object value(Column column, String text) {
        return switch (column.type()) {
            case DATE -> LocalDate.parse(text);
            case MOMENT -> moment(text);
            case BOOLEAN -> Boolean.valueOf(text);
            case COUNT -> Integer.valueOf(text);
            case DECIMAL -> new BigDecimal(text);
            case RECORD_REF -> ref(text);
            case WORD ->
                column.words().stream()
                        .filter(word -> word.word().equals(text))
                        .findFirst()
                        .orElseThrow();
            default -> text;
        };
    }

    private static RecordRef ref(String text) {
        int colon = text.indexOf(':');
        return new RecordRef(RecordFile.named(text.substring(0, colon)).orElseThrow(), text.substring(colon + 1));
    }

    private static Moment moment(String text) {
        int t = text.indexOf('T');
        return t < 0
                ? Moment.on(LocalDate.parse(text))
                : new Moment(LocalDate.parse(text.substring(0, t)), LocalTime.parse(text.substring(t + 1)));
    }
}
