package vn.kycuong.office;

import java.io.Closeable;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A progress bar for long work on a terminal; nothing where nobody looks, and nothing in the first second. */
final class Progress implements Closeable {

    private static final long QUIET_NANOS = 1_000_000_000L;

    private final String task;
    private final long steps;
    private final boolean onTerminal;
    private final long start = System.nanoTime();
    private long done;
    private @Nullable ProgressBar bar;

    private Progress(String task, long steps, boolean onTerminal) {
        this.task = task;
        this.steps = steps;
        this.onTerminal = onTerminal;
    }

    static Progress of(String task, long steps) {
        return new Progress(task, steps, Terminal.isAttached());
    }

    void step() {
        done++;
        if (bar == null && onTerminal && System.nanoTime() - start > QUIET_NANOS) {
            bar = new ProgressBarBuilder()
                    .setTaskName(task)
                    .setInitialMax(steps)
                    .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                    .clearDisplayOnFinish()
                    .build();
        }
        if (bar != null) {
            bar.stepTo(done);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
