package vn.kycuong.benchmarks.byhand;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The line of a file that is being read, and where its cells are. Commas alone part them: no quotes. One for each thread. */
final class Line {

    /** What a cell without a date reads as. */
    static final int NO_DAY = Integer.MIN_VALUE;

    private static final int CHUNK = 1 << 20;
    private static final int MOST_CELLS = 32;

    private byte[] bytes = new byte[2 * CHUNK];
    private final int[] starts = new int[MOST_CELLS + 1];

    /** Reads some lines of a file: those that start in a range of bytes. The header is never among them. */
    void read(Path file, long from, long to, Consumer<Line> each) {
        try (InputStream in = Files.newInputStream(file)) {
            // The line that holds the byte before the range belongs to the range before, and the header to none.
            in.skipNBytes(Math.max(0, from - 1));
            long position = Math.max(0, from - 1);
            boolean skip = true;
            int filled = 0;
            int read;
            while (position < to && (read = in.read(bytes, filled, CHUNK)) > 0) {
                filled += read;
                int start = 0;
                for (int i = filled - read; i < filled; i++) {
                    if (bytes[i] == '\n') {
                        if (!skip && position + start < to) {
                            split(start, i);
                            each.accept(this);
                        }
                        skip = false;
                        start = i + 1;
                    }
                }
                filled -= start;
                position += start;
                System.arraycopy(bytes, start, bytes, 0, filled);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void split(int from, int to) {
        int cell = 0;
        starts[0] = from;
        for (int i = from; i < to; i++) {
            if (bytes[i] == ',') {
                starts[++cell] = i + 1;
            }
        }
        Arrays.fill(starts, cell + 1, starts.length, to + 1);
    }

    /** The columns of a file, by name. */
    static Map<String, Integer> columns(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            String[] names = lines.findFirst().orElse("").split(",");
            Map<String, Integer> columns = new HashMap<>();
            for (int i = 0; i < names.length; i++) {
                columns.put(names[i], i);
            }
            return columns;
        }
    }

    boolean isEmpty(int cell) {
        return starts[cell + 1] - 1 <= starts[cell];
    }

    String text(int cell) {
        return isEmpty(cell)
                ? ""
                : new String(bytes, starts[cell], starts[cell + 1] - 1 - starts[cell], StandardCharsets.UTF_8);
    }

    /** Whether a cell starts with a letter: enough to tell the words of one column apart, here. */
    boolean startsWith(int cell, char first) {
        return !isEmpty(cell) && bytes[starts[cell]] == first;
    }

    /** A number of at most two digits, 0 if the cell is empty. */
    int number(int cell) {
        int number = 0;
        for (int i = starts[cell]; i < starts[cell + 1] - 1; i++) {
            number = 10 * number + bytes[i] - '0';
        }
        return number;
    }

    /** A date, or the date of a moment, as a day since 1970. */
    int day(int cell) {
        if (isEmpty(cell)) {
            return NO_DAY;
        }
        int at = starts[cell];
        int year = 1000 * digit(at) + 100 * digit(at + 1) + 10 * digit(at + 2) + digit(at + 3);
        int month = 10 * digit(at + 5) + digit(at + 6);
        return Days.of(year, month, 10 * digit(at + 8) + digit(at + 9));
    }

    private int digit(int at) {
        return bytes[at] - '0';
    }

    /** The number of a key in an index, -1 if it is not there. */
    int find(Keys keys, int cell) {
        return isEmpty(cell) ? -1 : keys.find(bytes, starts[cell], starts[cell + 1] - 1);
    }
}
