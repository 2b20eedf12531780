package vn.kycuong.benchmarks;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import vn.kycuong.benchmarks.peer.Answer;
import vn.kycuong.benchmarks.peer.Peer;
import vn.kycuong.record.UnitRecords;

/** The same dossiers through every engine. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class PeerBenchmark {

    private static final long WARM_UP_NANOS = 10_000_000_000L;

    /** The engine. */
    @Param
    public Peer.Kind engine = Peer.Kind.KY_CUONG;

    /** How many dossiers. */
    @Param({"10000", "100000"})
    public int dossiers;

    private @Nullable Peer peer;
    private List<UnitRecords> units = List.of();

    /** Loads the engine and makes the dossiers, sees that the engine is right about them, and warms it up. */
    @Setup
    public void load() {
        peer = engine.start();
        units = Population.USUAL.units(dossiers);
        List<UnitRecords> some = units.subList(0, 3);
        if (!Answer.sorted(peer.answer(some))
                .equals(Answer.sorted(Peer.Kind.KY_CUONG.start().answer(some)))) {
            throw new IllegalStateException("%s does not answer as ours does.".formatted(engine));
        }
        warmUp(peer);
    }

    /** By work and not by the clock: on a busy machine an engine with much code would else never be compiled. */
    private void warmUp(Peer engine) {
        long end = ProcessorTime.now() + WARM_UP_NANOS;
        while (ProcessorTime.now() < end) {
            if (engine.answer(units).isEmpty()) {
                throw new IllegalStateException("There are no answers.");
            }
        }
    }

    /**
     * Answers for all of them.
     *
     * @return the answers
     */
    @Benchmark
    public List<Answer> answer() {
        return Objects.requireNonNull(peer).answer(units);
    }
}
