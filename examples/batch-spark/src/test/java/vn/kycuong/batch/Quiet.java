package vn.kycuong.batch;

import java.util.HashSet;
import java.util.Set;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerJobEnd;
import org.apache.spark.scheduler.SparkListenerJobStart;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.scheduler.SparkListenerTaskStart;

/** Knows when Spark has come to rest: a job that fails is over before those of its tasks that were at work. */
final class Quiet extends SparkListener {

    private final Set<Long> tasks = new HashSet<>();
    private int jobs;
    private boolean failed;

    @Override
    public synchronized void onJobStart(SparkListenerJobStart start) {
        jobs++;
    }

    @Override
    public synchronized void onJobEnd(SparkListenerJobEnd end) {
        jobs--;
        failed |= !end.jobResult().equals(org.apache.spark.scheduler.JobSucceeded$.MODULE$);
        notifyAll();
    }

    @Override
    public synchronized void onTaskStart(SparkListenerTaskStart start) {
        tasks.add(start.taskInfo().taskId());
    }

    @Override
    public synchronized void onTaskEnd(SparkListenerTaskEnd end) {
        tasks.remove(end.taskInfo().taskId());
        notifyAll();
    }

    /** Waits until a job has failed and no task is at work any more. */
    synchronized void awaitAfterFailure() throws InterruptedException {
        while (!failed || jobs > 0 || !tasks.isEmpty()) {
            wait();
        }
    }
}
