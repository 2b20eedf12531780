package vn.kycuong.result;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import vn.kycuong.outcome.Evaluation;
import vn.kycuong.outcome.Evaluation.SubjectResult;
import vn.kycuong.outcome.Finding;
import vn.kycuong.outcome.Finding.Status;
import vn.kycuong.record.RecordFile;

/**
 * Writes evaluations as lines of JSON, the format {@code kycuong/1}: a header, then a line for each subject. The same
 * evaluations always give the same bytes. Not thread-safe.
 */
public final class EvaluationWriter implements Closeable {

    /** The name of the format. Its JSON Schema is the resource {@code kycuong-1.schema.json} of this package. */
    public static final String FORMAT = "kycuong/1";

    private final Json json;
    private final SubjectJson subjects;
    private final LedgerMode mode;

    /**
     * Starts an evaluation with its header.
     *
     * @param out where to write UTF-8; closed with this writer
     * @param header the header
     * @param mode which findings to write
     * @throws IOException if it cannot be written
     */
    public EvaluationWriter(OutputStream out, EvaluationHeader header, LedgerMode mode) throws IOException {
        this(out, mode);
        json.object(() -> write(header));
    }

    private EvaluationWriter(OutputStream out, LedgerMode mode) throws IOException {
        json = new Json(out);
        subjects = new SubjectJson(json);
        this.mode = mode;
    }

    /**
     * Starts a part of an evaluation: lines that follow those of another writer.
     *
     * @param out where to write UTF-8; closed with the writer
     * @param mode which findings to write
     * @return a writer that writes no header
     * @throws IOException if it cannot be written
     */
    public static EvaluationWriter withoutHeader(OutputStream out, LedgerMode mode) throws IOException {
        return new EvaluationWriter(out, mode);
    }

    private void write(EvaluationHeader header) throws IOException {
        json.text("format", FORMAT);
        json.object("policy", () -> {
            json.text("id", header.policyId());
            json.text("version", header.policyVersion());
            json.text("digest", header.policyDigest());
        });
        json.text("from", header.period().from());
        json.text("to", header.period().to());
        json.object("records", () -> {
            json.text("digest", header.recordsDigest());
            json.object("rows", () -> {
                for (Map.Entry<RecordFile, Integer> rows : header.rows().entrySet()) {
                    json.number(rows.getKey().fileName(), rows.getValue());
                }
            });
            json.number("rejected", header.rejected());
        });
    }

    /**
     * Writes the subjects of a unit, with explanations where they have them.
     *
     * @param evaluation the evaluation of the unit
     * @throws IOException if it cannot be written
     */
    public void write(Evaluation evaluation) throws IOException {
        for (SubjectResult subject : evaluation.subjects()) {
            json.object(() -> write(subject));
        }
    }

    private void write(SubjectResult subject) throws IOException {
        json.text("subject", subject.kind());
        json.text("id", subject.id());
        if (subject.officerId() != null) {
            json.text("unit", subject.unitId());
        }
        json.objects("ledger", subject.ledger().stream().filter(mode::writes).toList(), subjects::write);
        json.objects("recommendations", subject.recommendations(), subjects::write);
    }

    /** Ends the last line, if there is one, and closes the output. */
    @Override
    public void close() throws IOException {
        json.close();
    }

    /** Which findings are written. */
    public enum LedgerMode {
        /** Those that are breached or excused. */
        FINDINGS,
        /** All. */
        FULL;

        /**
         * Whether a finding is written.
         *
         * @param finding the finding
         * @return whether it is
         */
        public boolean writes(Finding finding) {
            return this == FULL || finding.status() == Status.BREACHED || finding.status() == Status.EXCUSED;
        }
    }
}
