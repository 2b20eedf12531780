package vn.kycuong.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.kycuong.DecisionEngine;
import vn.kycuong.intake.RecordFolder;
import vn.kycuong.intake.Records;
import vn.kycuong.intake.UnusableRecordsException;
import vn.kycuong.law.Period;
import vn.kycuong.law.Policy.Obligation;
import vn.kycuong.outcome.Evaluation;
import vn.kycuong.pack.InvalidPolicyException;
import vn.kycuong.pack.PolicyPack;
import vn.kycuong.result.EvaluationHeader;
import vn.kycuong.result.EvaluationWriter;
import vn.kycuong.result.EvaluationWriter.LedgerMode;
import vn.kycuong.result.RejectsWriter;

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

    private int evaluate(Period period, OutputFolder output, Texts texts)
            throws IOException, InvalidPolicyException, UnusableRecordsException {
        long start = System.nanoTime();
        PolicyPack pack = policy == null ? PolicyPack.bundled() : PolicyPack.open(policy);
        Records records = RecordFolder.read(
                folder, pack.policy().obligations().stream().map(Obligation::id).toList());
        RejectsWriter.write(output.file("rejects.csv"), records.rejected(), language.language());
        Summary summary = new Summary(pack, period, records, texts);
        EvaluationHeader header = EvaluationHeader.of(pack, records, period);
        try (EvaluationWriter writer = new EvaluationWriter(output.file("evaluation.jsonl"), header, ledger);
                Progress progress = Progress.of(texts.text("progress.evaluating"), records.size())) {
            Consumer<Evaluation> results = evaluation -> {
                try {
                    writer.write(evaluation);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                summary.add(evaluation);
                progress.step();
            };
            DecisionEngine engine = DecisionEngine.of(pack);
            if (explain) {
                engine.explain(records.units(), period, threads, results);
            } else {
                engine.evaluate(records.units(), period, threads, results);
            }
        }
        output.publish();
        if (spec != null) {
            summary.print(spec.commandLine().getOut(), out, System.nanoTime() - start);
        }
        return records.rejected().isEmpty() ? 0 : Main.REJECTED;
    }
}
