package vn.kycuong.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.kycuong.record.Task;
import vn.kycuong.record.Words.TaskKind;
import vn.kycuong.record.Words.TaskSource;

/** The cells of a task that rules name, as they are on record. */
sealed interface TaskCells permits TaskFact {

    /** {@return the task, without what had not happened yet} */
    Task task();

    /** {@return its key} */
    default String id() {
        return task().id();
    }

    /** {@return the officer it is assigned to, or null} */
    default @Nullable String officerId() {
        return task().officerId();
    }

    /** {@return what kind of task it is} */
    default TaskKind kind() {
        return task().kind();
    }

    /** {@return who assigned it, or under which text, null if unknown} */
    default @Nullable TaskSource source() {
        return task().source();
    }

    /** {@return the last day to finish in time} */
    default LocalDate dueOn() {
        return task().dueOn();
    }

    /** {@return whether it lies within the competence of the officer, null if unknown} */
    default @Nullable Boolean withinCompetence() {
        return task().withinCompetence();
    }

    /** {@return where a consequence is recorded, null if none is} */
    default @Nullable String consequenceRef() {
        return task().consequenceRef();
    }
}
