package vn.kycuong.batch;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import vn.kycuong.law.WorkCalendar.UnknownYearException;
import vn.kycuong.pack.InvalidPolicyException;

/** The job as a program. Its exit codes: 0 done; 3 done, but rows were rejected; 2 call or input unusable; 1 a fault. */
public final class Main {

    private static final int OUR_OWN = 1;
    private static final int UNUSABLE = 2;
    private static final int REJECTED = 3;

    private Main() {}

    /**
     * Runs the job and ends the process with its exit code.
     *
     * @param args the call
     */
    public static void main(String[] args) {
        System.exit(run(System.out, System.err, args));
    }

    static int run(PrintStream out, PrintStream err, String... args) {
        long start = System.nanoTime();
        try {
            Call call = Call.of(args);
            try (JavaSparkContext spark =
                    new JavaSparkContext(new SparkConf().setIfMissing("spark.app.name", "kycuong"))) {
                Outcome outcome = Job.run(spark, call);
                out.printf(
                        "Rows: %d accepted, %d rejected. Subjects: %d. Parts: %d, of which evaluated now: %d. Result: %s. Time: %.1f s.%n",
                        outcome.rows(),
                        outcome.rejected(),
                        outcome.subjects(),
                        outcome.parts(),
                        outcome.evaluated(),
                        call.out(),
                        (System.nanoTime() - start) / 1e9);
                return outcome.rejected() == 0 ? 0 : REJECTED;
            }
        } catch (UnusableCallException e) {
            err.println(e.getMessage());
            return UNUSABLE;
        } catch (InvalidPolicyException e) {
            e.faults().forEach(fault -> err.println(fault.message(vn.kycuong.fault.Language.EN)));
            return UNUSABLE;
        } catch (IOException | UncheckedIOException e) {
            err.println("Files cannot be read or written: " + e);
            return UNUSABLE;
        } catch (Exception e) {
            return report(e, err);
        }
    }

    /** A failure of a task arrives wrapped. */
    private static int report(Exception failure, PrintStream err) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnknownYearException) {
                err.println(cause.getMessage());
                return UNUSABLE;
            }
        }
        failure.printStackTrace(err);
        return OUR_OWN;
    }
}
