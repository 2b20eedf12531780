package vn.kycuong.batch;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import scala.Tuple2;
import vn.kycuong.intake.RowBlock;
import vn.kycuong.intake.RowTrace;

/** Sends the rows of a block to the parts that need them. Exactly one of these parts gives account of a row. */
final class Router implements PairFlatMapFunction<ScannedBlock, Integer, Delivery> {

    private static final long serialVersionUID = 1;

    private final Broadcast<People> people;
    private final Broadcast<Plan> plan;

    Router(Broadcast<People> people, Broadcast<Plan> plan) {
        this.people = people;
        this.plan = plan;
    }

    /**
     * What every task must know to send rows.
     *
     * @param parts how the units are shared out
     * @param needs where bound rows go to
     * @param pending the parts that are to be evaluated; what others need is not sent
     * @param linesBefore how many lines of its file stand before each block
     * @param traces what the blocks tell of their files as a whole
     */
    record Plan(Parts parts, Needs needs, BitSet pending, Map<BlockId, Integer> linesBefore, List<RowTrace> traces)
            implements Serializable {}

    @Override
    public java.util.Iterator<Tuple2<Integer, Delivery>> call(ScannedBlock block) {
        return new Sending(block, people.value(), plan.value()).send().iterator();
    }

    /** The rows of one block, heap by heap. */
    private static final class Sending {

        private final ScannedBlock block;
        private final RowIds ids;
        private final Plan plan;
        private final Numbers[] own;
        private final Numbers[] guests;
        private final List<List<byte[]>> competing = new ArrayList<>();

        Sending(ScannedBlock block, People people, Plan plan) {
            this.block = block;
            this.plan = plan;
            ids = new RowIds(people);
            int parts = plan.parts().count();
            own = IntStream.range(0, parts).mapToObj(part -> new Numbers()).toArray(Numbers[]::new);
            guests = IntStream.range(0, parts).mapToObj(part -> new Numbers()).toArray(Numbers[]::new);
            IntStream.range(0, parts).forEach(part -> competing.add(new ArrayList<>()));
        }

        List<Tuple2<Integer, Delivery>> send() {
            RowBlock rows = block.rows();
            for (int row = 0; row < rows.size(); row++) {
                sort(row);
            }
            long[] unreadable = block.unreadableKeys();
            for (int i = 0; i < unreadable.length; i++) {
                for (int part : plan.needs().of(unreadable[i])) {
                    competing.get(part).add(rows.unreadableKeys().get(i));
                }
            }
            List<Tuple2<Integer, Delivery>> sent = new ArrayList<>();
            plan.pending().stream().forEach(part -> {
                add(sent, part, own[part].toArray(), true, List.of());
                add(sent, part, guests[part].toArray(), false, competing.get(part));
            });
            return sent;
        }

        private void sort(int row) {
            long key = block.keys()[row];
            int[] bound = plan.needs().of(key);
            ids.of(block.rows(), row);
            if (bound.length == 0 && ids.unitCount() == 1) {
                own[plan.parts().ofUnit(ids.unit(0))].add(row);
                return;
            }
            int[] direct = plan.parts().ofUnits(ids.units());
            int[] parts = bound.length == 0 ? direct : bound;
            // A row that leads to nobody is rejected; one part tells so.
            int owner = direct.length > 0
                    ? direct[0]
                    : parts.length > 0
                            ? parts[0]
                            : Math.floorMod(key, plan.parts().count());
            own[owner].add(row);
            for (int part : parts) {
                if (part != owner) {
                    guests[part].add(row);
                }
            }
        }

        private void add(
                List<Tuple2<Integer, Delivery>> sent, int part, int[] rows, boolean isOwn, List<byte[]> unreadable) {
            if (rows.length > 0 || !unreadable.isEmpty()) {
                // Rows of a block count their lines from the header that stands on it.
                int before = plan.linesBefore().getOrDefault(block.id(), 0);
                RowBlock selected = block.rows().select(rows, unreadable, before);
                sent.add(new Tuple2<>(part, new Delivery(block.id(), isOwn, selected)));
            }
        }
    }

    /** Numbers of rows. */
    private static final class Numbers {

        private int[] numbers = new int[16];
        private int size;

        void add(int number) {
            numbers = size == numbers.length ? Arrays.copyOf(numbers, 2 * size) : numbers;
            numbers[size++] = number;
        }

        int[] toArray() {
            return Arrays.copyOf(numbers, size);
        }
    }
}
