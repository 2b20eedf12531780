package vn.kycuong.intake;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import vn.kycuong.fault.Kind;
import vn.kycuong.fault.Nearest;
import vn.kycuong.record.Column;
import vn.kycuong.record.RecordFile;
import vn.kycuong.record.Words.Word;

/** What the message about an unreadable cell names besides its value: the nearest known word, or the range allowed. */
final class Details {

    private Details() {}

    static String[] of(Kind problem, Column column, String value, Collection<String> obligations) {
        return switch (problem) {
            case UNKNOWN_WORD -> {
                List<String> known = known(column);
                yield new String[] {Nearest.to(unknown(value, known), known), String.join(" ", known)};
            }
            case UNKNOWN_OBLIGATION -> new String[] {obligations.isEmpty() ? "" : Nearest.to(value, obligations)};
            case OUT_OF_RANGE -> new String[] {column.range()};
            default -> new String[0];
        };
    }

    private static List<String> known(Column column) {
        return column.words().isEmpty()
                ? CellReader.COVERABLE.stream().map(RecordFile::fileName).toList()
                : column.words().stream().map(Word::word).toList();
    }

    /** Of a list the first word that is not known. */
    private static String unknown(String value, List<String> known) {
        return Arrays.stream(value.split(";"))
                .map(String::strip)
                .filter(word -> !word.isEmpty() && known.stream().noneMatch(word::equalsIgnoreCase))
                .findFirst()
                .orElse(value);
    }
}
