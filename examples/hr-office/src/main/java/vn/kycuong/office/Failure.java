package vn.kycuong.office;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NotDirectoryException;
import java.util.Objects;
import vn.kycuong.fault.Fault;
import vn.kycuong.intake.UnusableRecordsException;
import vn.kycuong.law.WorkCalendar.UnknownYearException;
import vn.kycuong.pack.InvalidPolicyException;

/** Tells what stopped a command, and with which exit code: bad input in plain words, our own faults as such. */
final class Failure {

    private static final int OUR_OWN = 1;

    private Failure() {}

    static int report(Exception failure, Texts texts, PrintWriter err) {
        Exception cause = failure instanceof UncheckedIOException io ? Objects.requireNonNull(io.getCause()) : failure;
        if (cause instanceof UnusableRecordsException records) {
            err.println(records.fault().message(texts.language()));
            return Main.UNUSABLE;
        }
        if (cause instanceof InvalidPolicyException policy) {
            err.println(texts.text("bad_policy", policy.faults().size()));
            for (Fault fault : policy.faults()) {
                err.println(fault.message(texts.language()));
            }
            return Main.UNUSABLE;
        }
        if (cause instanceof UnknownYearException year) {
            err.println(texts.text("unknown_year", String.valueOf(year.year()), String.valueOf(year.record())));
            return Main.UNUSABLE;
        }
        if (cause instanceof UnusableCallException call) {
            err.println(call.getMessage());
            return Main.UNUSABLE;
        }
        if (cause instanceof UnusableFileException file) {
            err.println(file.message(texts));
            return Main.UNUSABLE;
        }
        if (cause instanceof IOException io) {
            err.println(cannotWrite(io, texts));
            return Main.UNUSABLE;
        }
        err.println(texts.text("own_fault", String.valueOf(cause)));
        cause.printStackTrace(err);
        return OUR_OWN;
    }

    private static String cannotWrite(IOException failure, Texts texts) {
        String place = failure instanceof FileSystemException file ? file.getFile() : "--out";
        if (failure instanceof FileAlreadyExistsException || failure instanceof NotDirectoryException) {
            return texts.text("out_is_a_file", place);
        }
        if (failure instanceof AccessDeniedException) {
            return texts.text("out_is_closed", place);
        }
        String reason = failure instanceof FileSystemException file ? file.getReason() : failure.getMessage();
        return texts.text(
                "cannot_write", place, reason == null ? failure.getClass().getSimpleName() : reason);
    }
}
