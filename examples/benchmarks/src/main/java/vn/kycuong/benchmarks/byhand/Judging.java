package vn.kycuong.benchmarks.byhand;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.kycuong.benchmarks.byhand.Counting.Case;

/**
 * What follows from the cases of one figure of one subject, as an entry of its ledger.
 *
 * @param title obligation, bearer and figure as JSON
 * @param review from which value on a review follows
 * @param reminder from which value on a reminder follows; 0 if none does
 * @param sample how many there must be; 0 of a figure that is no percentage
 */
record Judging(String title, int review, int reminder, int sample) {

    private static final int DAYS_IN_POST = 90;

    static final Judging FAULTY = of("N495-3.1-guide-receive-resolve", "officer", "faulty_intake", 3, 1, 0);
    static final Judging PROLONGED = of("N495-3.1-end-shirking-late", "officer", "prolonged_late", 3, 1, 0);
    static final Judging MISSING = of("N495-5.1-apologise-late", "officer", "missing_apologies", 3, 1, 0);
    static final Judging PROLONGED_OF_UNIT =
            of("N495-3.1-end-shirking-late", "head", "prolonged_late_percent", 5, 0, 20);
    static final Judging MISSING_OF_UNIT =
            of("N495-5.1-apologise-late", "head", "missing_apologies_percent", 50, 10, 10);

    private static Judging of(String obligation, String bearer, String figure, int review, int reminder, int sample) {
        return new Judging(
                "{\"obligation\":\"%s\",\"bearer\":\"%s\",\"figure\":\"%s\"".formatted(obligation, bearer, figure),
                review,
                reminder,
                sample);
    }

    /** Writes an entry if there is a finding: breached or excused. */
    void write(StringBuilder ledger, List<Case> cases, int of, int ofAll, int daysInPost) {
        List<Case> counted = new ArrayList<>();
        List<Case> excused = new ArrayList<>();
        cases.forEach(each -> (each.isExcused() ? excused : counted).add(each));
        int value = counted.size();
        boolean settled = sample == 0 || daysInPost >= DAYS_IN_POST;
        int reached = reached(value, of);
        if (reached > 0 && of >= sample && settled) {
            write(ledger, "breached", reached, counted, excused, of, List.of());
        } else if (reached > 0 && of < sample) {
            return; // unknown
        } else if (reached > 0) {
            write(ledger, "excused", 0, counted, excused, of, List.of("new_in_post"));
        } else if (!excused.isEmpty() && reached(cases.size(), ofAll) > 0 && ofAll >= sample && settled) {
            write(ledger, "excused", 0, counted, excused, of, reasons(excused));
        }
    }

    /** The threshold that is reached, 0 if none is. */
    private int reached(int value, int of) {
        int scale = sample == 0 ? 1 : 100;
        int base = sample == 0 ? 1 : of;
        return base == 0
                ? 0
                : scale * value >= review * base
                        ? review
                        : reminder > 0 && scale * value >= reminder * base ? reminder : 0;
    }

    private static List<String> reasons(List<Case> excused) {
        TreeSet<String> reasons = new TreeSet<>();
        for (Case each : excused) {
            if (each.cause() != null) {
                reasons.add("cause:" + each.cause());
            }
            each.kinds().forEach(kind -> reasons.add("circumstance:" + kind));
        }
        return List.copyOf(reasons);
    }

    private void write(
            StringBuilder ledger,
            String status,
            int reached,
            List<Case> counted,
            List<Case> excused,
            int of,
            List<String> because) {
        TreeSet<String> reasons = new TreeSet<>(because);
        if (counted.stream().anyMatch(Case::lacksEvidence)) {
            reasons.add("circumstance_without_evidence");
        }
        ledger.append(ledger.isEmpty() ? "" : ",")
                .append(title)
                .append(",\"status\":\"")
                .append(status);
        if (sample == 0) {
            ledger.append("\",\"value\":").append(counted.size()).append(",\"of\":null");
        } else {
            BigDecimal percent = BigDecimal.valueOf(100L * counted.size())
                    .divide(BigDecimal.valueOf(of), 4, RoundingMode.HALF_UP)
                    .stripTrailingZeros();
            ledger.append("\",\"value\":").append(percent.toPlainString());
            ledger.append(",\"count\":")
                    .append(counted.size())
                    .append(",\"of\":")
                    .append(of);
        }
        ledger.append(",\"threshold\":").append(reached == 0 ? "null" : "\">= " + reached + '"');
        ledger.append(",\"measure\":")
                .append(reached == 0 ? "null" : reached == review ? "\"review\"" : "\"reminder\"");
        ledger.append(",\"evidence\":")
                .append(refs(counted))
                .append(",\"excused\":")
                .append(refs(excused));
        ledger.append(",\"reasons\":").append(list(reasons.stream().toList())).append('}');
    }

    private static String refs(List<Case> cases) {
        return list(cases.stream()
                .map(each -> "dossiers:" + each.dossier())
                .sorted()
                .toList());
    }

    private static String list(List<String> texts) {
        return texts.stream().map(text -> '"' + text + '"').collect(Collectors.joining(",", "[", "]"));
    }
}
