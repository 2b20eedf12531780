package vn.kycuong.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.kycuong.DecisionEngine;
import vn.kycuong.intake.Records;
import vn.kycuong.law.Period;
import vn.kycuong.office.Question.Subject;
import vn.kycuong.outcome.Counterfactual;
import vn.kycuong.outcome.Evaluation.SubjectResult;
import vn.kycuong.outcome.Finding;
import vn.kycuong.outcome.Finding.Status;
import vn.kycuong.outcome.Recommendation;
import vn.kycuong.outcome.Unanswered;
import vn.kycuong.outcome.WhyNot;
import vn.kycuong.pack.PolicyPack;
import vn.kycuong.record.UnitRecords;
import vn.kycuong.result.AnswerWriter;
import vn.kycuong.result.ExplanationText;
import vn.kycuong.whatif.WhatIf;

/** {@code kycuong explain}: why, why not, and what would change, for one subject. */
@Command(name = "explain", mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

    /** How the answer is written. */
    enum Format {
        TEXT,
        JSON
    }

    @Mixin
    private Question question = new Question();

    @Option(names = "--subject", required = true, paramLabel = "officer:ID|unit:ID", descriptionKey = "explain.subject")
    private String subject = "";

    @Option(names = "--obligation", paramLabel = "ID", descriptionKey = "explain.obligation")
    private @Nullable String obligation;

    @Option(names = "--from", required = true, paramLabel = "DATE", descriptionKey = "evaluate.from")
    private LocalDate from = LocalDate.EPOCH;

    @Option(names = "--to", required = true, paramLabel = "DATE", descriptionKey = "evaluate.to")
    private LocalDate to = LocalDate.EPOCH;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "explain.format")
    private Format format = Format.TEXT;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        Texts texts = question.texts();
        if (from.isAfter(to)) {
            throw new UnusableCallException(texts.text("from_after_to", from.toString(), to.toString()));
        }
        Subject asked = Subject.of(subject, texts);
        PolicyPack pack = question.pack();
        checkObligation(pack, texts);
        Records records = question.records(pack);
        List<UnitRecords> cells = asked.in(records);
        if (cells.isEmpty()) {
            throw new UnusableCallException(texts.text("no_subject", subject));
        }
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        DecisionEngine engine = DecisionEngine.of(pack);
        Page page = new Page(texts, new ExplanationText(pack.messages(texts.language()), texts.language()), out);
        for (UnitRecords cell : cells) {
            Answer answer = answer(engine, cell, asked);
            if (format == Format.JSON) {
                out.print(json(answer));
            } else {
                page.print(answer);
            }
        }
        out.flush();
        return Question.ending(records, texts, spec.commandLine().getErr());
    }

    private void checkObligation(PolicyPack pack, Texts texts) throws UnusableCallException {
        boolean known = obligation == null
                || pack.policy().obligations().stream().anyMatch(row -> row.id().equals(obligation))
                || pack.policy().fields().stream()
                        .anyMatch(row -> row.obligation().equals(obligation));
        if (!known) {
            throw new UnusableCallException(texts.text("no_obligation", String.valueOf(obligation)));
        }
    }

    /** What is answered. */
    private record Answer(
            Period period,
            SubjectResult result,
            List<WhyNot> whyNot,
            List<Counterfactual> whatIf,
            List<Unanswered> unanswered) {}

    private Answer answer(DecisionEngine engine, UnitRecords cell, Subject asked) {
        Period period = new Period(from, to);
        SubjectResult result = engine.explain(cell, period).subjects().stream()
                .filter(row -> Objects.equals(row.officerId(), asked.officerId()))
                .findFirst()
                .orElseGet(() -> new SubjectResult(cell.unit().id(), asked.officerId(), false, List.of(), List.of()));
        WhatIf.Answers answers = WhatIf.with(engine).ask(cell, period, asked.officerId());
        return new Answer(
                period,
                new SubjectResult(
                        result.unitId(),
                        result.officerId(),
                        result.guest(),
                        result.ledger().stream()
                                .filter(row -> isAsked(row.id().obligation()))
                                .toList(),
                        result.recommendations().stream()
                                .filter(row -> isAsked(row.figure().obligation()))
                                .toList()),
                engine.whyNot(cell, period, asked.officerId()).stream()
                        .filter(row -> isAsked(row.figure().obligation()))
                        .toList(),
                answers.given().stream()
                        .filter(row -> row.effects().stream()
                                .anyMatch(effect -> isAsked(effect.figure().obligation())))
                        .toList(),
                answers.unanswered().stream()
                        .filter(row -> isAsked(row.figure().obligation()))
                        .toList());
    }

    private boolean isAsked(String id) {
        return obligation == null || obligation.equals(id);
    }

    private static String json(Answer answer) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (AnswerWriter writer = new AnswerWriter(bytes)) {
            writer.write(answer.period, answer.result, answer.whyNot, answer.whatIf, answer.unanswered);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** The answer as people read it. */
    private record Page(Texts texts, ExplanationText words, PrintWriter out) {

        private void print(Answer answer) {
            SubjectResult result = answer.result;
            String period = "explain.period";
            String who = result.officerId() == null
                    ? texts.text("explain.unit", result.unitId())
                    : texts.text(
                            result.guest() ? "explain.head" : "explain.officer", result.officerId(), result.unitId());
            out.println(texts.text(
                    period,
                    who,
                    answer.period.from().toString(),
                    answer.period.to().toString()));
            out.println();
            if (result.recommendations().isEmpty()) {
                out.println(texts.text("explain.nothing"));
                out.println();
            }
            for (Recommendation recommendation : result.recommendations()) {
                words.why(recommendation).forEach(out::println);
                out.println();
            }
            for (Finding finding : result.ledger()) {
                if (finding.status() == Status.EXCUSED) {
                    words.excused(finding).forEach(out::println);
                    out.println();
                }
            }
            section(
                    "explain.what_if",
                    Stream.concat(
                                    answer.whatIf.stream()
                                            .filter(row -> !row.missing())
                                            .map(words::whatIf),
                                    answer.unanswered.stream().map(words::unanswered))
                            .toList());
            section(
                    "explain.missing",
                    answer.whatIf.stream()
                            .filter(Counterfactual::missing)
                            .map(words::whatIf)
                            .toList());
            section(
                    "explain.why_not",
                    answer.whyNot.stream()
                            .flatMap(row -> words.whyNot(row).stream())
                            .toList());
            out.println(texts.text("summary.people_decide"));
        }

        private void section(String title, List<String> lines) {
            if (!lines.isEmpty()) {
                out.println(texts.text(title));
                lines.forEach(line -> out.println((line.startsWith(" ") ? "  " : "- ") + line));
                out.println();
            }
        }
    }
}
