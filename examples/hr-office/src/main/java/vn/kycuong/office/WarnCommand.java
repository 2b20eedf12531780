package vn.kycuong.office;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.kycuong.DecisionEngine;
import vn.kycuong.intake.Records;
import vn.kycuong.pack.Messages;
import vn.kycuong.pack.PolicyPack;
import vn.kycuong.whatif.Warning;
import vn.kycuong.whatif.WhatIf;

/** {@code kycuong warn}: what would newly be recommended soon if nothing else were finished. */
@Command(name = "warn", mixinStandardHelpOptions = true)
final class WarnCommand implements Callable<Integer> {

    private static final int MOST_DAYS = 366;

    @Mixin
    private Question question = new Question();

    @Option(names = "--on", required = true, paramLabel = "DATE", descriptionKey = "warn.on")
    private LocalDate day = LocalDate.EPOCH;

    @Option(names = "--days", required = true, paramLabel = "N", descriptionKey = "warn.days")
    private int days = 1;

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "warn.from")
    private @Nullable LocalDate from;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        Texts texts = question.texts();
        LocalDate start = from == null ? Question.startOfHalfYear(day) : from;
        if (start.isAfter(day)) {
            throw new UnusableCallException(texts.text("from_after_to", start.toString(), day.toString()));
        }
        if (days < 1 || days > MOST_DAYS) {
            throw new UnusableCallException(texts.text("bad_days", Integer.toString(days)));
        }
        PolicyPack pack = question.pack();
        Records records = question.records(pack);
        WhatIf whatIf = WhatIf.with(DecisionEngine.of(pack));
        List<Warning> warnings = records.units()
                .parallel()
                .flatMap(cell -> whatIf.warnings(cell, start, day, days).stream())
                .sorted(Warning.ORDER)
                .toList();
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        String last = day.plusDays(days).toString();
        out.println(texts.text("warn.title", day.toString(), last, Integer.toString(warnings.size())));
        warnings.forEach(warning -> print(warning, pack.messages(texts.language()), texts, out));
        out.println(texts.text("summary.people_decide"));
        return Question.ending(records, texts, spec.commandLine().getErr());
    }

    private static void print(Warning warning, Messages words, Texts texts, PrintWriter out) {
        String who = warning.officerId() == null
                ? texts.text("explain.unit", warning.unitId())
                : texts.text("explain.officer", warning.officerId(), warning.unitId());
        var recommendation = warning.recommendation();
        out.println(texts.text(
                "warn.line",
                warning.firstOn().toString(),
                Long.toString(warning.days()),
                who,
                words.text("measure." + recommendation.measure().word()),
                words.text("obligation." + recommendation.figure().obligation()),
                words.text("figure." + recommendation.figure().figure())));
        if (warning.have() != null && warning.needed() != null) {
            out.println("  " + texts.text("warn.distance", warning.have(), warning.needed()));
        }
        if (!warning.toActOn().isEmpty()) {
            String refs = warning.toActOn().stream().map(Object::toString).collect(Collectors.joining(", "));
            out.println("  " + texts.text("warn.act_on", refs));
        }
    }
}
