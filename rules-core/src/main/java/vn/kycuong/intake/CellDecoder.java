package vn.kycuong.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.kycuong.record.Moment;

/** Turns the cells of a packed row, one after the other, back into values. Used by one thread. */
final class CellDecoder {

    private final RowCursor row = new RowCursor();
    private final SharedTexts texts = new SharedTexts();

    void moveTo(RowStore store, int number) {
        row.at(store, number);
    }

    String text() {
        return required(row.text());
    }

    @Nullable
    String optionalText() {
        return row.text();
    }

    /** An id that recurs from row to row, so that it is one object. */
    String id() {
        return required(row.text(texts));
    }

    @Nullable
    String optionalId() {
        return row.text(texts);
    }

    private static String required(@Nullable String text) {
        if (text == null) {
            throw new IllegalStateException("A cell that must be filled is empty.");
        }
        return text;
    }

    /** A number from 0, or -1 if the cell is empty. */
    long number() {
        return row.next() - 1;
    }

    @Nullable
    Integer count() {
        long number = number();
        return number < 0 ? null : (Integer) (int) number;
    }

    LocalDate date() {
        return RowDates.date(number());
    }

    @Nullable
    LocalDate optionalDate() {
        long number = number();
        return number < 0 ? null : RowDates.date(number);
    }

    Moment moment() {
        return RowDates.moment(number());
    }

    @Nullable
    Moment optionalMoment() {
        long number = number();
        return number < 0 ? null : RowDates.moment(number);
    }

    @Nullable
    Boolean bool() {
        long number = number();
        return number < 0 ? null : (Boolean) (number == 1);
    }

    <T> T word(T[] vocabulary) {
        return vocabulary[(int) number()];
    }

    <T> @Nullable T optionalWord(T[] vocabulary) {
        long number = number();
        return number < 0 ? null : vocabulary[(int) number];
    }

    BigDecimal decimal() {
        return new BigDecimal(text());
    }

    @Nullable
    BigDecimal optionalDecimal() {
        String text = row.text();
        return text == null ? null : new BigDecimal(text);
    }
}
