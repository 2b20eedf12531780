package vn.kycuong.batch;

import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The parts that need the rows of a key, for keys whose rows are bound to others: by an id, or because the key is there
 * twice. Rows that are bound together, over however many ids, go to every part that one of them goes to.
 */
final class Needs implements Serializable {

    private static final long serialVersionUID = 1;

    private final long[] keys;
    private final int[][] parts;

    private Needs(long[] keys, int[][] parts) {
        this.keys = keys;
        this.parts = parts;
    }

    /** A row of a bound key: the hash of its key, and the units that its ids lead to. */
    record Found(long key, int[] units) implements Serializable {}

    /** The keys that are bound: sorted, each once. */
    static long[] bound(List<long[]> links, List<long[]> repeated) {
        return LongStream.concat(
                        links.stream().flatMapToLong(Arrays::stream),
                        repeated.stream().flatMapToLong(Arrays::stream))
                .sorted()
                .distinct()
                .toArray();
    }

    /** Gathers the parts of the rows that were found over the links. */
    static Needs of(long[] bound, List<long[]> links, List<Found> found, Parts parts) {
        int[] leaders = IntStream.range(0, bound.length).toArray();
        for (long[] pairs : links) {
            for (int i = 0; i < pairs.length; i += 2) {
                int left = leader(leaders, Arrays.binarySearch(bound, pairs[i]));
                int right = leader(leaders, Arrays.binarySearch(bound, pairs[i + 1]));
                leaders[Math.max(left, right)] = Math.min(left, right);
            }
        }
        Map<Integer, int[]> ofLeaders = new HashMap<>();
        for (Found row : found) {
            int leader = leader(leaders, Arrays.binarySearch(bound, row.key()));
            ofLeaders.merge(leader, parts.ofUnits(row.units()), Needs::union);
        }
        int[][] needs = new int[bound.length][];
        for (int i = 0; i < needs.length; i++) {
            int leader = leader(leaders, i);
            int[] ofLeader = ofLeaders.getOrDefault(leader, new int[0]);
            // Rows that lead to no unit are still judged together.
            needs[i] = ofLeader.length > 0 ? ofLeader : new int[] {Math.floorMod(bound[leader], parts.count())};
        }
        return new Needs(bound, needs);
    }

    private static int leader(int[] leaders, int of) {
        int leader = of;
        while (leaders[leader] != leader) {
            leaders[leader] = leaders[leaders[leader]];
            leader = leaders[leader];
        }
        return leader;
    }

    private static int[] union(int[] left, int[] right) {
        return Arrays.equals(left, right)
                ? left
                : IntStream.concat(Arrays.stream(left), Arrays.stream(right))
                        .sorted()
                        .distinct()
                        .toArray();
    }

    /** The parts that need the rows of a bound key; none for any other. */
    int[] of(long key) {
        int place = Arrays.binarySearch(keys, key);
        return place < 0 ? new int[0] : parts[place];
    }
}
