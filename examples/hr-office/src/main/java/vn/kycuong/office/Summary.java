package vn.kycuong.office;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.kycuong.intake.Records;
import vn.kycuong.law.Measure;
import vn.kycuong.law.Period;
import vn.kycuong.outcome.Evaluation;
import vn.kycuong.outcome.Evaluation.SubjectResult;
import vn.kycuong.outcome.Finding;
import vn.kycuong.outcome.Finding.Reason;
import vn.kycuong.outcome.Finding.Status;
import vn.kycuong.outcome.Recommendation;
import vn.kycuong.outcome.Recommendation.Standing;
import vn.kycuong.pack.Messages;
import vn.kycuong.pack.PolicyPack;

/** A short summary of an evaluation for the terminal. Whom it concerns is in the result alone. */
final class Summary {

    private static final double NANOS = 1e9;

    private final PolicyPack pack;
    private final Period period;
    private final Records records;
    private final Texts texts;
    private final Map<Measure, Map<String, Integer>> recommended = new EnumMap<>(Measure.class);
    private final Map<Status, Integer> findings = new EnumMap<>(Status.class);
    private final Map<String, Integer> unknown = new TreeMap<>();
    private int units;
    private int officers;

    Summary(PolicyPack pack, Period period, Records records, Texts texts) {
        this.pack = pack;
        this.period = period;
        this.records = records;
        this.texts = texts;
    }

    void add(Evaluation evaluation) {
        for (SubjectResult subject : evaluation.subjects()) {
            if (subject.officerId() == null) {
                units++;
            } else if (!subject.guest()) {
                officers++;
            }
            subject.ledger().forEach(this::add);
            subject.recommendations().forEach(this::add);
        }
    }

    private void add(Finding finding) {
        findings.merge(finding.status(), 1, Integer::sum);
        if (finding.status() == Status.UNKNOWN) {
            finding.reasons().stream().map(Reason::code).forEach(code -> unknown.merge(code, 1, Integer::sum));
        }
    }

    private void add(Recommendation recommendation) {
        recommended
                .computeIfAbsent(recommendation.measure(), measure -> new TreeMap<>())
                .merge(recommendation.standing().word(), 1, Integer::sum);
    }

    void print(PrintWriter out, Path folder, long nanos) {
        Messages words = pack.messages(texts.language());
        out.println(texts.text(
                "summary.title",
                pack.policy().id(),
                pack.policy().version(),
                period.from().toString(),
                period.to().toString()));
        int rows =
                records.accepted().values().stream().mapToInt(Integer::intValue).sum();
        out.println(texts.text("summary.rows", rows, records.rejected().size()));
        out.println(texts.text("summary.subjects", units, officers));
        out.println();
        printRecommendations(out, words);
        printFindings(out, words);
        out.println();
        out.println(texts.text("summary.files", folder.resolve("evaluation.jsonl")));
        if (!records.rejected().isEmpty()) {
            out.println(texts.text("summary.rejects", folder.resolve("rejects.csv")));
        }
        out.println(texts.text("summary.time", nanos / NANOS));
        out.println(texts.text("summary.people_decide"));
    }

    private void printRecommendations(PrintWriter out, Messages words) {
        out.println(texts.text(recommended.isEmpty() ? "summary.no_recommendations" : "summary.recommendations"));
        List<Measure> heaviestFirst = Arrays.asList(Measure.values());
        heaviestFirst.sort(Comparator.comparingInt(Measure::rank).reversed());
        for (Measure measure : heaviestFirst) {
            Map<String, Integer> standings = recommended.getOrDefault(measure, Collections.emptyMap());
            if (!standings.isEmpty()) {
                int total =
                        standings.values().stream().mapToInt(Integer::intValue).sum();
                out.println(line(words.text("measure." + measure.word()), total, others(standings, words)));
            }
        }
    }

    private String others(Map<String, Integer> standings, Messages words) {
        String recommendedWord = new Standing.Recommended().word();
        List<String> others = standings.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(recommendedWord))
                .map(entry ->
                        texts.text("summary.of_which", entry.getValue(), words.text("standing." + entry.getKey())))
                .toList();
        return others.isEmpty() ? "" : " (" + String.join(", ", others) + ")";
    }

    private void printFindings(PrintWriter out, Messages words) {
        out.println();
        out.println(texts.text("summary.findings"));
        findings.forEach((status, number) -> {
            out.println(line(words.text("status." + status.word()), number, ""));
            if (status == Status.UNKNOWN) {
                unknown.forEach((code, times) -> out.println(texts.text("summary.unknown", reason(code), times)));
            }
        });
    }

    private String reason(String code) {
        String what = code.substring(code.indexOf(':') + 1);
        if (code.startsWith("rejected:")) {
            return texts.text("summary.rejected", what);
        }
        if (code.startsWith("missing:")) {
            return texts.text(what.contains(".") ? "summary.missing_column" : "summary.missing", what);
        }
        return texts.text("reason." + code);
    }

    private String line(String name, int number, String more) {
        return texts.text("summary.line", name + " ".repeat(Math.max(1, 34 - name.length())), number) + more;
    }
}
