package vn.kycuong.intake;

import vn.kycuong.record.Complaint;
import vn.kycuong.record.Coordination;
import vn.kycuong.record.Dossier;
import vn.kycuong.record.Obstacle;
import vn.kycuong.record.Suspension;
import vn.kycuong.record.Task;
import vn.kycuong.record.Words.Cause;
import vn.kycuong.record.Words.Outcome;
import vn.kycuong.record.Words.SuspensionKind;
import vn.kycuong.record.Words.TaskKind;
import vn.kycuong.record.Words.TaskSource;
import vn.kycuong.record.Words.Topic;

/** Decodes the records of work: what was asked of units and officers, by when, and what became of it. */
final class WorkDecoder {

    private static final Cause[] CAUSES = Cause.values();
    private static final Outcome[] OUTCOMES = Outcome.values();
    private static final SuspensionKind[] SUSPENSION_KINDS = SuspensionKind.values();
    private static final TaskKind[] TASK_KINDS = TaskKind.values();
    private static final TaskSource[] TASK_SOURCES = TaskSource.values();
    private static final Topic[] TOPICS = Topic.values();

    private final CellDecoder cells;

    WorkDecoder(CellDecoder cells) {
        this.cells = cells;
    }

    Dossier dossier() {
        return new Dossier(
                cells.text(),
                cells.optionalId(),
                cells.id(),
                cells.optionalId(),
                cells.moment(),
                cells.optionalMoment(),
                cells.optionalDate(),
                cells.optionalDate(),
                cells.optionalWord(OUTCOMES),
                cells.bool(),
                cells.bool(),
                cells.count(),
                cells.count(),
                cells.optionalWord(CAUSES),
                cells.optionalDate(),
                cells.bool(),
                cells.optionalDate(),
                cells.count(),
                cells.optionalText(),
                cells.bool(),
                cells.bool());
    }

    Task task() {
        return new Task(
                cells.text(),
                cells.word(TASK_KINDS),
                cells.optionalWord(TASK_SOURCES),
                cells.id(),
                cells.optionalId(),
                cells.optionalDate(),
                cells.date(),
                cells.optionalDate(),
                cells.bool(),
                cells.optionalWord(CAUSES),
                cells.optionalText(),
                cells.bool());
    }

    Coordination coordination() {
        return new Coordination(
                cells.text(),
                cells.optionalText(),
                cells.id(),
                cells.id(),
                cells.optionalId(),
                cells.date(),
                cells.date(),
                cells.optionalDate(),
                cells.bool(),
                cells.bool(),
                cells.optionalWord(CAUSES));
    }

    Complaint complaint() {
        return new Complaint(
                cells.text(),
                cells.id(),
                cells.optionalId(),
                cells.optionalText(),
                cells.date(),
                cells.word(TOPICS),
                cells.bool(),
                cells.optionalDate());
    }

    Suspension suspension() {
        return new Suspension(
                cells.text(),
                cells.text(),
                cells.word(SUSPENSION_KINDS),
                cells.date(),
                cells.optionalDate(),
                cells.optionalText());
    }

    Obstacle obstacle() {
        return new Obstacle(
                cells.text(),
                cells.id(),
                cells.optionalText(),
                cells.date(),
                cells.optionalDate(),
                cells.optionalDate(),
                cells.optionalDate());
    }
}
