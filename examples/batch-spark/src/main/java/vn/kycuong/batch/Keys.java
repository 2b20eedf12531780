package vn.kycuong.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import scala.Tuple2;
import vn.kycuong.batch.Needs.Found;

/** Questions about the keys of all rows, asked on all machines. */
final class Keys {

    private Keys() {}

    /** The keys that several rows have, among them those that do not read well. */
    static List<long[]> repeated(JavaRDD<ScannedBlock> blocks, int heaps) {
        return blocks.flatMapToPair(block -> heaps(block, heaps).iterator())
                .groupByKey(heaps)
                .map(heap -> repeated(heap._2()))
                .collect();
    }

    private static List<Tuple2<Integer, long[]>> heaps(ScannedBlock block, int heaps) {
        long[] keys = LongStream.concat(Arrays.stream(block.keys()), Arrays.stream(block.unreadableKeys()))
                .filter(key -> key != 0)
                .toArray();
        int[] sizes = new int[heaps];
        for (long key : keys) {
            sizes[heap(key, heaps)]++;
        }
        List<Tuple2<Integer, long[]>> parted = new ArrayList<>();
        for (int heap = 0; heap < heaps; heap++) {
            parted.add(new Tuple2<>(heap, new long[sizes[heap]]));
        }
        for (long key : keys) {
            int heap = heap(key, heaps);
            parted.get(heap)._2()[--sizes[heap]] = key;
        }
        return parted;
    }

    private static int heap(long key, int heaps) {
        return (int) Long.remainderUnsigned(key, heaps);
    }

    private static long[] repeated(Iterable<long[]> heap) {
        long[] keys = StreamSupport.stream(heap.spliterator(), false)
                .flatMapToLong(Arrays::stream)
                .toArray();
        Arrays.sort(keys);
        long[] repeated = new long[keys.length];
        int count = 0;
        for (int i = 1; i < keys.length; i++) {
            if (keys[i] == keys[i - 1] && (count == 0 || repeated[count - 1] != keys[i])) {
                repeated[count++] = keys[i];
            }
        }
        return Arrays.copyOf(repeated, count);
    }

    /** The rows of some keys. */
    static List<Found> find(
            JavaSparkContext spark, JavaRDD<ScannedBlock> blocks, Broadcast<People> people, long[] sorted) {
        if (sorted.length == 0) {
            return List.of();
        }
        Broadcast<long[]> wanted = spark.broadcast(sorted);
        List<Found> found = blocks.flatMap(
                        block -> find(block, people.value(), wanted.value()).iterator())
                .collect();
        wanted.unpersist();
        return found;
    }

    private static List<Found> find(ScannedBlock block, People people, long[] sorted) {
        List<Found> found = new ArrayList<>();
        RowIds ids = new RowIds(people);
        for (int row = 0; row < block.keys().length; row++) {
            long key = block.keys()[row];
            if (Arrays.binarySearch(sorted, key) >= 0) {
                found.add(new Found(key, ids.of(block.rows(), row).units()));
            }
        }
        return found;
    }
}
