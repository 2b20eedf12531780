package vn.kycuong.batch;

import java.io.Serializable;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kycuong.fault.Language;
import vn.kycuong.law.Period;
import vn.kycuong.result.EvaluationWriter.LedgerMode;

/**
 * What the job is asked to do.
 *
 * @param records the folder of records, of any file system that Spark can read
 * @param from the first day of the period
 * @param to its last day
 * @param out the folder of the result
 * @param policy the policy pack, a path that is the same on every machine; null for that of the job's jar
 * @param ledger which findings are written
 * @param language the language of messages and rejects
 * @param rowsPerPart how many rows a part of the result rests on, or a few more
 * @param sliceBytes how many bytes of a file one task reads
 */
record Call(
        String records,
        LocalDate from,
        LocalDate to,
        String out,
        @Nullable String policy,
        LedgerMode ledger,
        Language language,
        int rowsPerPart,
        int sliceBytes)
        implements Serializable {

    static final String USAGE = "spark-submit --class vn.kycuong.batch.Main kycuong-batch.jar RECORDS --from DATE --to"
            + " DATE --out DIR [--policy PACK] [--ledger findings|full] [--lang vi|en] [--rows-per-part N]"
            + " [--slice-bytes N]";

    private static final int ROWS_PER_PART = 250_000;
    private static final int SLICE_BYTES = 32 << 20;
    private static final Set<String> OPTIONS =
            Set.of("--from", "--to", "--out", "--policy", "--ledger", "--lang", "--rows-per-part", "--slice-bytes");

    /** Reads the arguments of the command. */
    static Call of(String... args) throws UnusableCallException {
        Map<String, String> options = new HashMap<>();
        for (int i = 1; i < args.length; i += 2) {
            if (!OPTIONS.contains(args[i]) || i + 1 == args.length) {
                throw stop("argument", args[i]);
            }
            options.put(args[i], args[i + 1]);
        }
        if (args.length == 0 || args[0].startsWith("--")) {
            throw stop("RECORDS", args.length == 0 ? "" : args[0]);
        }
        Call call = new Call(
                args[0],
                date(options, "--from"),
                date(options, "--to"),
                needed(options, "--out"),
                options.get("--policy"),
                one(LedgerMode.values(), "--ledger", options.getOrDefault("--ledger", "findings")),
                one(Language.values(), "--lang", options.getOrDefault("--lang", "vi")),
                number(options, "--rows-per-part", ROWS_PER_PART),
                number(options, "--slice-bytes", SLICE_BYTES));
        if (call.from.isAfter(call.to)) {
            throw stop("--from", args[0] + " " + call.from + " > " + call.to);
        }
        return call;
    }

    Period period() {
        return new Period(from, to);
    }

    @Nullable
    Path policyPath() {
        return policy == null ? null : Path.of(policy);
    }

    private static String needed(Map<String, String> options, String name) throws UnusableCallException {
        String value = options.get(name);
        if (value == null) {
            throw stop(name, "");
        }
        return value;
    }

    private static LocalDate date(Map<String, String> options, String name) throws UnusableCallException {
        String value = needed(options, name);
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw stop(name, value);
        }
    }

    private static int number(Map<String, String> options, String name, int otherwise) throws UnusableCallException {
        String value = options.getOrDefault(name, Integer.toString(otherwise));
        try {
            int number = Integer.parseInt(value);
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw stop(name, value);
        }
        throw stop(name, value);
    }

    private static <E extends Enum<E>> E one(E[] of, String name, String value) throws UnusableCallException {
        return Arrays.stream(of)
                .filter(one -> one.name().equals(value.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> stop(name, value));
    }

    private static UnusableCallException stop(String name, String value) {
        return new UnusableCallException(
                "The call (%s %s) cannot be understood.%nMaybe write: %s".formatted(name, value, USAGE));
    }
}
