package vn.kycuong.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.kycuong.batch.Population.Style;

/** The job on several processes says what the program says, whoever is killed on the way. */
class ClusterTest {

    private static final int FIRST = 1;
    private static final int LAST = 10;

    @TempDir
    private Path folder;

    /** Kills a worker when the first part is done. */
    private static final class Killer extends SparkListener {

        private final Cluster cluster;
        private final Path parts;
        private final AtomicBoolean killed = new AtomicBoolean();
        private final Set<String> workers = ConcurrentHashMap.newKeySet();
        private volatile boolean lastWasDone;

        Killer(Cluster cluster, Path parts) {
            this.cluster = cluster;
            this.parts = parts;
        }

        private boolean isDone(int part) {
            return Files.exists(parts.resolve("part-%05d".formatted(part)));
        }

        @Override
        public void onTaskEnd(SparkListenerTaskEnd end) {
            workers.add(end.taskInfo().executorId());
            if (isDone(FIRST) && killed.compareAndSet(false, true)) {
                lastWasDone = isDone(LAST);
                cluster.killOneWorker();
            }
        }
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void a_worker_that_is_killed_on_the_way_loses_nothing() throws Exception {
        Path records = new Population(8, Style.MIXED, 150).write(folder.resolve("records"));
        Path program = Program.evaluate(records, folder.resolve("program"));
        Path job = folder.resolve("job");
        try (Cluster cluster = new Cluster(Files.createDirectory(folder.resolve("cluster")));
                JavaSparkContext spark = new JavaSparkContext(cluster.conf())) {
            Killer killer = new Killer(cluster, job.resolve("_parts"));
            spark.sc().addSparkListener(killer);

            Outcome outcome =
                    Job.run(spark, Program.call(records, job, "--rows-per-part", "300", "--slice-bytes", "20000"));

            assertThat(killer.workers).hasSizeGreaterThanOrEqualTo(2);
            assertThat(killer.killed).isTrue();
            assertThat(outcome.parts()).isGreaterThanOrEqualTo(LAST);
            assertThat(killer.lastWasDone).isFalse();
        }
        Program.assertSame(job, program);
    }
}
