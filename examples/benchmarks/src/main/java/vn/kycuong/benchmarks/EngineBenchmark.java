package vn.kycuong.benchmarks;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import vn.kycuong.DecisionEngine;
import vn.kycuong.outcome.Evaluation;
import vn.kycuong.pack.InvalidPolicyException;
import vn.kycuong.pack.PolicyPack;
import vn.kycuong.record.UnitRecords;

/** One call of an embedder: an officer, a unit, a pack. */
@State(Scope.Thread)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class EngineBenchmark {

    /** What is asked for besides the evaluation. */
    public enum Asked {
        /** The evaluation alone, which holds the evidence. */
        EVALUATION,
        /** The explanation of every finding besides. */
        EXPLANATION
    }

    /** What a call asks for. */
    @Param
    public Asked asked = Asked.EVALUATION;

    private final UnitRecords officer = new Population(1, 50, Population.USUAL.seed()).unit(0);
    private final UnitRecords unit = Population.USUAL.unit(0);
    private final PolicyPack pack = PackCopy.bundledPack();
    private final PolicyPack other = PackCopy.bundled().withAnotherThreshold().open();
    private final DecisionEngine engine = DecisionEngine.of(pack);
    private final DecisionEngine swapped = DecisionEngine.of(pack);
    private final Path changedTable = PackCopy.bundled().withAnotherThreshold().write();
    private final Path changedRule = PackCopy.bundled().withAnotherRule().write();
    private boolean turn;

    private Evaluation evaluate(DecisionEngine with, UnitRecords records) {
        return switch (asked) {
            case EVALUATION -> with.evaluate(records, Population.PERIOD);
            case EXPLANATION -> with.explain(records, Population.PERIOD);
        };
    }

    /**
     * One officer with 50 dossiers.
     *
     * @return the evaluation
     */
    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    public Evaluation officer() {
        return evaluate(engine, officer);
    }

    /**
     * One unit of 20 officers with 50 dossiers each.
     *
     * @return the evaluation
     */
    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    public Evaluation unit() {
        return evaluate(engine, unit);
    }

    /**
     * The officer again, under another pack than the call before.
     *
     * @return the evaluation
     */
    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    public Evaluation swapAndOfficer() {
        turn = !turn;
        swapped.swap(turn ? other : pack);
        return evaluate(swapped, officer);
    }

    /**
     * The pack on the class path.
     *
     * @return the pack
     * @throws InvalidPolicyException never
     */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    public PolicyPack bundledPack() throws InvalidPolicyException {
        return PolicyPack.bundled();
    }

    /**
     * A folder whose rules are those of the bundled pack.
     *
     * @return the pack
     * @throws InvalidPolicyException never
     */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    public PolicyPack folderWithAnotherTable() throws InvalidPolicyException {
        return PolicyPack.open(changedTable);
    }

    /**
     * A folder whose rules must be compiled.
     *
     * @return the pack
     * @throws InvalidPolicyException never
     */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    public PolicyPack folderWithAnotherRule() throws InvalidPolicyException {
        return PolicyPack.open(changedRule);
    }
}
