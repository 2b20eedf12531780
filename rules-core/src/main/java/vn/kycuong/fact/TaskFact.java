package vn.kycuong.fact;

import org.jspecify.annotations.Nullable;
import vn.kycuong.fact.Fact.Holding;
import vn.kycuong.law.Window;
import vn.kycuong.record.Task;
import vn.kycuong.record.Words.Cause;

/**
 * An assigned task as known on the last day of the period.
 *
 * @param task the task, without what had not happened yet
 * @param holding who holds it
 * @param onTime whether it was finished by its due date
 * @param notOnTime whether it was finished later, or is unfinished and was due before the last day of the period
 * @param overdue whether it is unfinished and was due before the last day of the period
 * @param obstaclesKnown whether the register of obstacles could tell that one was reported
 */
public record TaskFact(
        Task task, Holding holding, boolean onTime, boolean notOnTime, boolean overdue, boolean obstaclesKnown)
        implements Fact, TaskCells {

    static TaskFact of(Task known, Holding holding, Knowledge knowledge, boolean obstaclesKnown) {
        Timeliness timeliness = Timeliness.of(known.dueOn(), known.finishedOn(), knowledge.day());
        boolean late = timeliness == Timeliness.NOT_ON_TIME;
        return new TaskFact(
                known,
                holding,
                timeliness == Timeliness.ON_TIME,
                late,
                late && known.finishedOn() == null,
                obstaclesKnown);
    }

    @Override
    public Task row() {
        return task;
    }

    /**
     * Whether the task was due in P.
     *
     * @param window P
     * @return whether it was
     */
    public boolean dueIn(Window window) {
        return window.contains(task.dueOn());
    }

    /** {@return whether it is unfinished and not due before the last day of the period} */
    public boolean isOpen() {
        return !onTime && !notOnTime;
    }

    @Override
    public String unitId() {
        return task.unitId();
    }

    @Override
    public @Nullable Cause cause() {
        return task.cause();
    }

    @Override
    public boolean isCollective() {
        return Boolean.TRUE.equals(task.collective());
    }
}
