package vn.kycuong.law;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kycuong.record.RecordFile;

/**
 * A column that a figure rests on. Where the header of the file does not name it, or nobody fills it, nothing can be
 * concluded from it. Written {@code !file.column|other?parameter}.
 *
 * @param file the file
 * @param column the column
 * @param other a column that is as good, or null
 * @param parameter a yes-or-no parameter without which it is not needed, or null
 * @param countsAgainst whether an empty cell counts against the bearer, so that without the column nothing can be said
 */
public record NeededColumn(
        RecordFile file,
        String column,
        @Nullable String other,
        @Nullable String parameter,
        boolean countsAgainst) {

    /**
     * Reads a column as a table writes it.
     *
     * @param text the text
     * @return the column; empty if there is no such file or column
     */
    public static Optional<NeededColumn> parse(String text) {
        boolean against = text.startsWith("!");
        String[] needed = text.substring(against ? 1 : 0).split("\\?", 2);
        String[] columns = needed[0].split("\\|", 2);
        String[] place = columns[0].split("\\.", 2);
        String parameter = needed.length > 1 ? needed[1] : null;
        String other = columns.length > 1 ? columns[1] : null;
        return RecordFile.named(place[0])
                .filter(file -> place.length > 1 && file.place(place[1]) >= 0)
                .filter(file -> other == null || file.place(other) >= 0)
                .map(file -> new NeededColumn(file, place[1], other, parameter, against));
    }
}
