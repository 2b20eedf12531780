package vn.kycuong.result;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kycuong.law.Amount;
import vn.kycuong.law.Check;
import vn.kycuong.outcome.Evaluation;
import vn.kycuong.outcome.Evaluation.SubjectResult;
import vn.kycuong.outcome.Finding;
import vn.kycuong.outcome.Finding.Reason;
import vn.kycuong.outcome.Finding.Status;
import vn.kycuong.outcome.FormsAllowed;
import vn.kycuong.outcome.FormsAllowed.OfViolation;
import vn.kycuong.outcome.Recommendation;
import vn.kycuong.outcome.Recommendation.Standing;
import vn.kycuong.record.DisciplineWords.Form;
import vn.kycuong.record.RecordFile;

/**
 * Writes evaluations as lines of JSON, the format {@code kycuong/1}: a header, then a line for each subject. The same
 * evaluations always give the same bytes. Not thread-safe.
 */
public final class EvaluationWriter implements Closeable {

    /** The name of the format. */
    public static final String FORMAT = "kycuong/1";

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final JsonGenerator json;
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
        json = JSON.createGenerator(out);
        json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
        this.mode = mode;
        write(header);
    }

    private void write(EvaluationHeader header) throws IOException {
        json.writeStartObject();
        json.writeStringField("format", FORMAT);
        json.writeObjectFieldStart("policy");
        json.writeStringField("id", header.policyId());
        json.writeStringField("version", header.policyVersion());
        json.writeStringField("digest", header.policyDigest());
        json.writeEndObject();
        json.writeStringField("from", header.period().from().toString());
        json.writeStringField("to", header.period().to().toString());
        json.writeObjectFieldStart("records");
        json.writeStringField("digest", header.recordsDigest());
        json.writeObjectFieldStart("rows");
        for (Map.Entry<RecordFile, Integer> rows : header.rows().entrySet()) {
            json.writeNumberField(rows.getKey().fileName(), rows.getValue());
        }
        json.writeEndObject();
        json.writeNumberField("rejected", header.rejected());
        json.writeEndObject();
        json.writeEndObject();
    }

    /**
     * Writes the subjects of a unit.
     *
     * @param evaluation the evaluation of the unit
     * @throws IOException if it cannot be written
     */
    public void write(Evaluation evaluation) throws IOException {
        for (SubjectResult subject : evaluation.subjects()) {
            write(subject);
        }
    }

    private void write(SubjectResult subject) throws IOException {
        json.writeStartObject();
        if (subject.officerId() == null) {
            json.writeStringField("subject", "unit");
            json.writeStringField("id", subject.unitId());
        } else {
            json.writeStringField("subject", "officer");
            json.writeStringField("id", subject.officerId());
            json.writeStringField("unit", subject.unitId());
        }
        json.writeArrayFieldStart("ledger");
        for (Finding finding : subject.ledger()) {
            if (mode.writes(finding)) {
                write(finding);
            }
        }
        json.writeEndArray();
        json.writeArrayFieldStart("recommendations");
        for (Recommendation recommendation : subject.recommendations()) {
            write(recommendation);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("obligation", finding.id().obligation());
        json.writeStringField("bearer", finding.id().bearer().word());
        json.writeStringField("figure", finding.id().figure());
        json.writeStringField("status", finding.status().word());
        writeAmount(finding);
        write(
                "threshold",
                finding.threshold() == null ? null : finding.threshold().text());
        write("measure", finding.measure() == null ? null : finding.measure().word());
        writeAll("evidence", finding.evidence());
        writeAll("excused", finding.excused());
        writeAll("reasons", finding.reasons().stream().map(Reason::code).toList());
        json.writeEndObject();
    }

    private void writeAmount(Finding finding) throws IOException {
        Amount amount = finding.amount();
        write("value", amount == null ? null : amount.shown());
        if (amount instanceof Amount.Percent percent) {
            write("count", Amount.plain(percent.count()));
            write("of", Amount.plain(percent.of()));
        } else {
            if (finding.percent()) {
                json.writeNullField("count");
            }
            json.writeNullField("of");
        }
    }

    private void write(Recommendation recommendation) throws IOException {
        Standing standing = recommendation.standing();
        json.writeStartObject();
        json.writeStringField("measure", recommendation.measure().word());
        json.writeStringField("obligation", recommendation.figure().obligation());
        json.writeStringField("figure", recommendation.figure().figure());
        json.writeStringField("status", standing.word());
        boolean deferred = standing instanceof Standing.Deferred until && until.until() != null;
        write("until", deferred ? String.valueOf(((Standing.Deferred) standing).until()) : null);
        if (standing instanceof Standing.Absorbed absorbed) {
            json.writeNumberField("absorbed_by", absorbed.by());
        } else {
            json.writeNullField("absorbed_by");
        }
        json.writeBooleanField("mandatory", recommendation.mandatory());
        writeAll("evidence", recommendation.evidence());
        writeAll("basis", recommendation.basis());
        writeAll("checks", recommendation.checks().stream().map(Check::word).toList());
        writeFormsAllowed(recommendation.formsAllowed());
        json.writeEndObject();
    }

    private void writeFormsAllowed(@Nullable FormsAllowed allowed) throws IOException {
        if (allowed == null) {
            json.writeNullField("discipline");
            return;
        }
        json.writeObjectFieldStart("discipline");
        write("regime", allowed.regime());
        write("form", word(allowed.form()));
        writeAll("candidates", allowed.candidates().stream().map(Form::word).toList());
        write("floor", word(allowed.floor()));
        write("gap", allowed.gap() == null ? null : allowed.gap().word());
        json.writeArrayFieldStart("violations");
        for (OfViolation violation : allowed.violations()) {
            write(violation);
        }
        json.writeEndArray();
        json.writeStringField("deadline", allowed.deadline().toString());
        json.writeNumberField("days_left", allowed.daysLeft());
        writeAll("notes", allowed.notes());
        json.writeEndObject();
    }

    private void write(OfViolation violation) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", violation.id().toString());
        write("form", word(violation.form()));
        write("gap", violation.gap() == null ? null : violation.gap().word());
        json.writeStringField("basis", violation.basis().word());
        write(
                "limitation",
                violation.limitation() == null ? null : violation.limitation().toString());
        write("regime_of_act", violation.regimeOfAct());
        write("form_then", word(violation.formThen()));
        json.writeEndObject();
    }

    private static @Nullable String word(@Nullable Form form) {
        return form == null ? null : form.word();
    }

    private void write(String name, @Nullable String text) throws IOException {
        json.writeStringField(name, text);
    }

    private void write(String name, @Nullable BigDecimal number) throws IOException {
        json.writeFieldName(name);
        json.writeNumber(number);
    }

    private void writeAll(String name, Collection<?> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (Object text : texts) {
            json.writeString(text.toString());
        }
        json.writeEndArray();
    }

    /** Ends the last line and closes the output. */
    @Override
    public void close() throws IOException {
        json.writeRaw('\n');
        json.close();
    }

    /** Which findings are written. */
    public enum LedgerMode {
        /** Those that are breached or excused. */
        FINDINGS,
        /** All. */
        FULL;

        boolean writes(Finding finding) {
            return this == FULL || finding.status() == Status.BREACHED || finding.status() == Status.EXCUSED;
        }
    }
}
