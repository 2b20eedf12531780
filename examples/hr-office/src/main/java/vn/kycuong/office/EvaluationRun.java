package vn.kycuong.office;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import vn.kycuong.DecisionEngine;
import vn.kycuong.fault.Language;
import vn.kycuong.intake.RecordFolder;
import vn.kycuong.intake.Records;
import vn.kycuong.intake.UnusableRecordsException;
import vn.kycuong.law.Period;
import vn.kycuong.law.Policy.Obligation;
import vn.kycuong.outcome.Evaluation;
import vn.kycuong.pack.PolicyPack;
import vn.kycuong.result.EvaluationHeader;
import vn.kycuong.result.EvaluationWriter;
import vn.kycuong.result.EvaluationWriter.LedgerMode;
import vn.kycuong.result.RejectsWriter;

/**
 * One evaluation of a folder of records. What it writes depends on these values and the rows alone, so that it can be
 * done again later and compared.
 *
 * @param pack the policy pack
 * @param folder the folder of records
 * @param period the period
 * @param options the options that change what is written
 */
public record EvaluationRun(PolicyPack pack, Path folder, Period period, Options options) {

    /**
     * The options that change what is written.
     *
     * @param ledger which findings are written
     * @param explanations whether explanations are written
     * @param language the language of the reasons for rejected rows
     */
    public record Options(LedgerMode ledger, Explanations explanations, Language language) {}

    /** Whether explanations are written. */
    public enum Explanations {
        /** They are not: the result is short. */
        LEFT_OUT,
        /** They are, with every recommendation and every breached or excused finding. */
        WRITTEN
    }

    /** The name of the file of results. */
    public static final String EVALUATION = "evaluation.jsonl";

    /** The name of the file of rejected rows. */
    public static final String REJECTS = "rejects.csv";

    /**
     * Reads the rows.
     *
     * @return the accepted and the rejected ones
     * @throws UnusableRecordsException if the folder cannot be used at all
     */
    public Records read() throws UnusableRecordsException {
        return RecordFolder.read(
                folder, pack.policy().obligations().stream().map(Obligation::id).toList());
    }

    /**
     * Writes what is wrong with the rejected rows.
     *
     * @param records the rows
     * @param out where to write; flushed, not closed
     * @throws IOException if it cannot be written
     */
    public void writeRejects(Records records, OutputStream out) throws IOException {
        RejectsWriter.write(out, records.rejected(), options.language());
    }

    /**
     * Evaluates the rows and writes the result.
     *
     * @param records the rows
     * @param out where to write; closed at the end
     * @param threads how many units are evaluated at a time
     * @param each sees each evaluation after it is written
     * @throws IOException if it cannot be written
     */
    public void evaluate(Records records, OutputStream out, int threads, Consumer<Evaluation> each) throws IOException {
        EvaluationHeader header = EvaluationHeader.of(pack, records, period);
        try (EvaluationWriter writer = new EvaluationWriter(out, header, options.ledger())) {
            Consumer<Evaluation> results = evaluation -> {
                try {
                    writer.write(evaluation);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                each.accept(evaluation);
            };
            DecisionEngine engine = DecisionEngine.of(pack);
            if (options.explanations() == Explanations.WRITTEN) {
                engine.explain(records.units(), period, threads, results);
            } else {
                engine.evaluate(records.units(), period, threads, results);
            }
        }
    }
}
