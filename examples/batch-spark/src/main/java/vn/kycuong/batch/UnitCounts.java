package vn.kycuong.batch;

import java.util.Arrays;
import org.apache.spark.util.AccumulatorV2;

/**
 * How many rows each unit needs, added up as blocks are surveyed. An accumulator, as a land has too many units for the
 * driver to be told of each of them by every block.
 */
final class UnitCounts extends AccumulatorV2<long[], long[]> {

    private static final long serialVersionUID = 1;

    private long[] counts;

    UnitCounts(int units) {
        counts = new long[units];
    }

    @Override
    public boolean isZero() {
        return Arrays.stream(counts).allMatch(count -> count == 0);
    }

    @Override
    public UnitCounts copy() {
        UnitCounts copy = new UnitCounts(0);
        copy.counts = counts.clone();
        return copy;
    }

    @Override
    public void reset() {
        counts = new long[counts.length];
    }

    @Override
    public void add(long[] more) {
        for (int unit = 0; unit < counts.length; unit++) {
            counts[unit] += more[unit];
        }
    }

    @Override
    public void merge(AccumulatorV2<long[], long[]> other) {
        add(other.value());
    }

    @Override
    public long[] value() {
        return counts;
    }
}
