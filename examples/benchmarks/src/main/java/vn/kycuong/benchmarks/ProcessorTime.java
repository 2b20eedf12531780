package vn.kycuong.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/** How much processor time an operation takes, of every thread of the process: it does not matter who else is busy. */
public final class ProcessorTime implements InternalProfiler {

    /** The name of the result: nanoseconds of one operation. */
    static final String NANOS = "cpu.norm";

    private long start;

    @Override
    public String getDescription() {
        return "Processor time of one operation";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        start = now();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double nanos = (double) (now() - start) / result.getMetadata().getAllOps();
        return List.of(new ScalarResult(NANOS, nanos, "ns/op", AggregationPolicy.AVG));
    }

    /** {@return the processor time of this process so far, in nanoseconds} */
    static long now() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
