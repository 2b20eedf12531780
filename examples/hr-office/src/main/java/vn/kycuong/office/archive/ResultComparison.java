package vn.kycuong.office.archive;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kycuong.office.archive.Difference.Side;

/** Compares an archived result with the same result made now, line by line. Holds one line of each at a time. */
final class ResultComparison {

    private static final int TOLD = 5;

    private final List<Difference> first = new ArrayList<>();
    private long same;
    private long different;
    private long units;
    private long officers;
    private long guests;

    private ResultComparison() {}

    /**
     * What the comparison has found.
     *
     * @param bytesEqual whether the files are the same to the byte
     * @param same the number of lines that are the same
     * @param different the number of lines that differ or are on one side alone
     * @param units the number of units among the same lines
     * @param officers the number of officers among the same lines
     * @param guests the number of heads of other units among the same lines
     * @param first the first lines that differ
     */
    record Outcome(
            boolean bytesEqual,
            long same,
            long different,
            long units,
            long officers,
            long guests,
            List<Difference> first) {}

    static Outcome of(Path archived, Path now) throws IOException {
        ResultComparison comparison = new ResultComparison();
        try (Lines before = new Lines(archived);
                Lines after = new Lines(now)) {
            comparison.compare(before, after);
        }
        return new Outcome(
                Files.mismatch(archived, now) < 0,
                comparison.same,
                comparison.different,
                comparison.units,
                comparison.officers,
                comparison.guests,
                comparison.first);
    }

    private void compare(Lines before, Lines after) throws IOException {
        ResultLine left = before.next();
        ResultLine right = after.next();
        while (left != null || right != null) {
            int order = left == null ? 1 : right == null ? -1 : order(left, right);
            if (left != null && right != null && order == 0) {
                compare(left, right);
            } else if (left != null && order < 0) {
                tell(new Difference(left.number(), left.subject(), List.of(), Side.ARCHIVED));
            } else if (right != null) {
                tell(new Difference(0, right.subject(), List.of(), Side.NOW));
            }
            left = order <= 0 ? before.next() : left;
            right = order >= 0 ? after.next() : right;
        }
    }

    /** A line that cannot be read stands beside the one that should be in its place. */
    private static int order(ResultLine left, ResultLine right) {
        return left.isReadable() ? left.subject().compareTo(right.subject()) : 0;
    }

    private void compare(ResultLine left, ResultLine right) {
        if (!left.text().equals(right.text())) {
            tell(
                    left.isReadable()
                            ? Difference.between(left, right)
                            : new Difference(left.number(), right.subject(), List.of(), Side.BOTH));
            return;
        }
        same++;
        if (left.subject().guest()) {
            guests++;
        } else if (!left.subject().officer().isEmpty()) {
            officers++;
        } else if (!left.subject().unit().isEmpty()) {
            units++;
        }
    }

    private void tell(Difference difference) {
        different++;
        if (first.size() < TOLD) {
            first.add(difference);
        }
    }

    /** The lines of a result. */
    private static final class Lines implements Closeable {

        private final BufferedReader reader;
        private long number;

        Lines(Path path) throws IOException {
            // What is no UTF-8 is shown as such and is a difference: no reason to stop.
            reader = new BufferedReader(new InputStreamReader(Files.newInputStream(path), StandardCharsets.UTF_8));
        }

        @Nullable
        ResultLine next() throws IOException {
            String line = reader.readLine();
            return line == null ? null : ResultLine.of(++number, line);
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }
}
