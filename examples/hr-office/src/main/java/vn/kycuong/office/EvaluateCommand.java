package vn.kycuong.office;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.kycuong.intake.Records;
import vn.kycuong.law.Period;
import vn.kycuong.office.EvaluationRun.Explanations;
import vn.kycuong.office.EvaluationRun.Options;
import vn.kycuong.office.archive.CaseArchive;
import vn.kycuong.pack.PolicyPack;
import vn.kycuong.result.EvaluationWriter.LedgerMode;

/** {@code kycuong evaluate}: from a folder of records to recommendations. */
@Command(name = "evaluate", mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "RECORDS", descriptionKey = "evaluate.records")
    private Path folder = Path.of("");

    @Option(names = "--from", required = true, paramLabel = "DATE", descriptionKey = "evaluate.from")
    private LocalDate from = LocalDate.EPOCH;

    @Option(names = "--to", required = true, paramLabel = "DATE", descriptionKey = "evaluate.to")
    private LocalDate to = LocalDate.EPOCH;

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "evaluate.out")
    private Path out = Path.of("");

    @Option(names = "--policy", paramLabel = "PACK", descriptionKey = "evaluate.policy")
    private @Nullable Path policy;

    @Option(names = "--ledger", paramLabel = "findings|full", descriptionKey = "evaluate.ledger")
    private LedgerMode ledger = LedgerMode.FINDINGS;

    @Option(names = "--explain", descriptionKey = "evaluate.explain")
    private boolean explain;

    @Option(names = "--threads", paramLabel = "N", descriptionKey = "evaluate.threads")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--archive", paramLabel = "DIR", descriptionKey = "evaluate.archive")
    private @Nullable Path archive;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        Texts texts = new Texts(language.language());
        Period period = period(texts);
        if (threads < 1) {
            throw new UnusableCallException(texts.text("bad_threads", threads));
        }
        try (OutputFolder output = OutputFolder.open(out)) {
            return evaluate(period, output, texts);
        }
    }

    private Period period(Texts texts) throws UnusableCallException {
        if (from.isAfter(to)) {
            throw new UnusableCallException(texts.text("from_after_to", from.toString(), to.toString()));
        }
        return new Period(from, to);
    }

    private int evaluate(Period period, OutputFolder output, Texts texts) throws Exception {
        long start = System.nanoTime();
        PolicyPack pack = policy == null ? PolicyPack.bundled() : PolicyPack.open(policy);
        Options options =
                new Options(ledger, explain ? Explanations.WRITTEN : Explanations.LEFT_OUT, language.language());
        EvaluationRun run = new EvaluationRun(pack, folder, period, options);
        Optional<CaseArchive> cases = archive == null ? Optional.empty() : Optional.of(CaseArchive.open(archive, run));
        Records records = run.read();
        run.writeRejects(records, output.file(EvaluationRun.REJECTS));
        Summary summary = new Summary(pack, period, records, texts);
        OutputStream result = output.file(EvaluationRun.EVALUATION);
        try (Progress progress = Progress.of(texts.text("progress.evaluating"), records.size())) {
            run.evaluate(records, result, threads, evaluation -> {
                summary.add(evaluation);
                progress.step();
            });
        }
        Optional<Path> kept = Optional.empty();
        if (cases.isPresent()) {
            kept = Optional.of(
                    cases.get().keep(output.written(EvaluationRun.EVALUATION), output.written(EvaluationRun.REJECTS)));
        }
        output.publish();
        if (spec != null) {
            PrintWriter terminal = spec.commandLine().getOut();
            summary.print(terminal, out, System.nanoTime() - start);
            kept.ifPresent(file -> terminal.println(texts.text("evaluate.case", file)));
        }
        return records.rejected().isEmpty() ? 0 : Main.REJECTED;
    }
}
