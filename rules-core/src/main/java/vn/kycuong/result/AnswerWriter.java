package vn.kycuong.result;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import vn.kycuong.law.Amount;
import vn.kycuong.law.Period;
import vn.kycuong.outcome.Counterfactual;
import vn.kycuong.outcome.Counterfactual.Cell;
import vn.kycuong.outcome.Counterfactual.Change;
import vn.kycuong.outcome.Counterfactual.Effect;
import vn.kycuong.outcome.Evaluation.SubjectResult;
import vn.kycuong.outcome.Unanswered;
import vn.kycuong.outcome.WhyNot;
import vn.kycuong.outcome.WhyNot.Unmet;
import vn.kycuong.record.DisciplineWords.Form;

/**
 * Writes what was answered about a subject as a line of JSON, the format {@code kycuong-answer/1}: its result with
 * explanations, why thresholds did not match, and what would follow if records were otherwise. Not thread-safe.
 */
public final class AnswerWriter implements Closeable {

    /** The name of the format. Its JSON Schema is the resource {@code kycuong-answer-1.schema.json} of this package. */
    public static final String FORMAT = "kycuong-answer/1";

    private final Json json;
    private final SubjectJson subjects;
    private final ExplanationJson explanations;

    /**
     * Starts to write.
     *
     * @param out where to write UTF-8; closed with this writer
     * @throws IOException if it cannot be written
     */
    public AnswerWriter(OutputStream out) throws IOException {
        json = new Json(out);
        subjects = new SubjectJson(json);
        explanations = new ExplanationJson(json);
    }

    /**
     * Writes the answers about one subject.
     *
     * @param period the period
     * @param result its result, explained
     * @param whyNot the thresholds that did not match
     * @param whatIf what would follow
     * @param unanswered what is recommended of which nothing would follow that was found
     * @throws IOException if it cannot be written
     */
    public void write(
            Period period,
            SubjectResult result,
            List<WhyNot> whyNot,
            List<Counterfactual> whatIf,
            List<Unanswered> unanswered)
            throws IOException {
        json.object(() -> {
            json.text("format", FORMAT);
            json.text("from", period.from());
            json.text("to", period.to());
            json.text("subject", result.kind());
            json.text("id", result.id());
            json.text("unit", result.unitId());
            json.objects("ledger", result.ledger(), subjects::write);
            json.objects("recommendations", result.recommendations(), subjects::write);
            json.objects("why_not", whyNot, this::write);
            json.objects("what_if", whatIf, this::write);
            json.objects("unanswered", unanswered, this::write);
        });
    }

    private void write(WhyNot answer) throws IOException {
        json.text("obligation", answer.figure().obligation());
        json.text("bearer", answer.figure().bearer().word());
        json.text("figure", answer.figure().figure());
        json.text("status", answer.status().word());
        json.object("threshold", answer.threshold(), explanations::write);
        explanations.write("value", answer.amount());
        json.objects("unmet", answer.unmet(), this::write);
        json.yes("matches_put_back", answer.matchesPutBack());
        json.objects("left_out", answer.leftOut(), explanations::write);
        json.texts("undecided", answer.undecided());
        json.yes("matches_with_undecided", answer.matchesWithUndecided());
        subjects.writeDays(answer.days());
    }

    private void write(Unmet unmet) throws IOException {
        if (unmet instanceof Unmet.NotSupplied register) {
            json.text("condition", "supplied");
            json.text("file", register.file().fileName());
        } else if (unmet instanceof Unmet.ColumnNotKnown column) {
            json.text("condition", "column");
            json.text("file", column.file().fileName());
            json.text("column", column.column());
        } else if (unmet instanceof Unmet.RowsRejected rejected) {
            json.text("condition", "whole");
            json.text("file", rejected.file().fileName());
            json.number("rejected", rejected.rows());
        } else if (unmet instanceof Unmet.SmallShare share) {
            json.text("condition", "share");
            json.number("have", share.have());
            json.number("of", share.of());
            json.number("rejected", share.rejected());
            json.number("needed_percent", Amount.plain(share.least()));
        } else if (unmet instanceof Unmet.NoLongerHead) {
            json.text("condition", "head_on_last_day");
        } else if (unmet instanceof Unmet.NoBearer bearer) {
            json.text("condition", "bearer");
            json.text("reason", bearer.reason().code());
        } else if (unmet instanceof Unmet.Short distance) {
            json.text("condition", "value");
            json.number("have", distance.have());
            json.number("needed", distance.needed());
        } else if (unmet instanceof Unmet.TooFewCases few) {
            json.text("condition", "sample");
            json.number("have", few.have());
            json.number("needed", few.least());
        } else if (unmet instanceof Unmet.NewInPost head) {
            json.text("condition", "days_in_post");
            json.number("have", head.days());
            json.number("needed", head.least());
        } else {
            json.text("condition", "in_force");
        }
    }

    private void write(Counterfactual answer) throws IOException {
        json.objects("changes", answer.changes(), this::write);
        json.objects("effects", answer.effects(), this::write);
        json.yes("missing", answer.missing());
    }

    private void write(Unanswered unanswered) throws IOException {
        json.text("obligation", unanswered.figure().obligation());
        json.text("bearer", unanswered.figure().bearer().word());
        json.text("figure", unanswered.figure().figure());
        json.text("measure", unanswered.measure().word());
        json.text("why", unanswered.why().word());
    }

    private void write(Change change) throws IOException {
        if (change instanceof Change.Supplied register) {
            json.text("supplied", register.file().fileName());
        } else if (change instanceof Change.OfRecord of) {
            json.text("id", of.id());
            json.objects("cells", of.cells(), this::write);
        } else if (change instanceof Change.NewRecord row) {
            json.text("new", row.file().fileName());
            json.objects("cells", row.cells(), this::write);
        }
    }

    private void write(Cell cell) throws IOException {
        json.text("column", cell.column());
        json.text("from", cell.from());
        json.text("to", cell.to());
    }

    private void write(Effect effect) throws IOException {
        json.text("obligation", effect.figure().obligation());
        json.text("bearer", effect.figure().bearer().word());
        json.text("figure", effect.figure().figure());
        if (effect instanceof Effect.Lifted lifted) {
            json.text("effect", "lifted");
            json.text("from", lifted.measure().word());
        } else if (effect instanceof Effect.Replaced replaced) {
            json.text("effect", "replaced");
            json.text("from", replaced.from().word());
            json.text("to", replaced.to().word());
        } else if (effect instanceof Effect.Added added) {
            json.text("effect", "added");
            json.text("to", added.measure().word());
        } else if (effect instanceof Effect.OtherForm form) {
            json.text("effect", "other_form");
            json.text("from", word(form.from()));
            json.text("to", word(form.to()));
        } else if (effect instanceof Effect.Concluded concluded) {
            json.text("effect", "concluded");
            json.text("to", concluded.to().word());
        }
    }

    private static @org.jspecify.annotations.Nullable String word(@org.jspecify.annotations.Nullable Form form) {
        return form == null ? null : form.word();
    }

    /** Ends the last line and closes the output. */
    @Override
    public void close() throws IOException {
        json.close();
    }
}
