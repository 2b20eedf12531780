package vn.kycuong.policy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.kycuong.law.Measure;
import vn.kycuong.law.Period;
import vn.kycuong.outcome.Evaluation;
import vn.kycuong.outcome.Evaluation.SubjectResult;
import vn.kycuong.outcome.Finding;
import vn.kycuong.outcome.FormsAllowed;
import vn.kycuong.outcome.Recommendation;
import vn.kycuong.record.Circumstance;
import vn.kycuong.record.Discipline;
import vn.kycuong.record.Officer;
import vn.kycuong.record.RecordFile;
import vn.kycuong.record.Recorded;
import vn.kycuong.record.Reminder;
import vn.kycuong.record.Unit;
import vn.kycuong.record.UnitRecords;
import vn.kycuong.record.Violation;
import vn.kycuong.record.Words.UnitKind;
import vn.kycuong.result.EvaluationHeader;
import vn.kycuong.result.EvaluationWriter;
import vn.kycuong.result.EvaluationWriter.LedgerMode;

/** An officer with everything on record that discipline law looks at, to be evaluated under the bundled policy. */
record Situation(
        Officer officer,
        List<Violation> violations,
        List<Discipline> disciplines,
        List<Reminder> reminders,
        List<Circumstance> circumstances,
        Set<RecordFile> supplied,
        Period period) {

    static final String UNIT = "U1";

    Situation and(Violation added) {
        return new Situation(officer, with(violations, added), disciplines, reminders, circumstances, supplied, period);
    }

    Situation and(Circumstance added) {
        return new Situation(officer, violations, disciplines, reminders, with(circumstances, added), supplied, period);
    }

    Situation only(Violation... ones) {
        return new Situation(officer, List.of(ones), disciplines, reminders, circumstances, supplied, period);
    }

    private static <T> List<T> with(List<T> rows, T added) {
        List<T> all = new ArrayList<>(rows);
        all.add(added);
        return all;
    }

    List<Recorded> rows() {
        return Stream.of(List.of(officer), violations, disciplines, reminders, circumstances)
                .<Recorded>flatMap(List::stream)
                .toList();
    }

    Evaluation evaluate() {
        return evaluate(rows());
    }

    /** Evaluates the rows in the order given. */
    Evaluation evaluate(List<Recorded> rows) {
        UnitRecords records = UnitRecords.of(new Unit(UNIT, "Sở A", UnitKind.DEPARTMENT, null, null, null))
                .add(rows.toArray(Recorded[]::new))
                .complete(supplied.toArray(RecordFile[]::new))
                .build();
        return Stage.ENGINE.evaluate(records, period);
    }

    SubjectResult result() {
        return evaluate().subjects().get(1);
    }

    /** The result as it is written. */
    String written(Evaluation evaluation) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EvaluationHeader header =
                new EvaluationHeader("dong-nai", "1", "sha256:0", period, "sha256:0", Map.of(RecordFile.UNITS, 1), 0);
        try (EvaluationWriter writer = new EvaluationWriter(out, header, LedgerMode.FULL)) {
            writer.write(evaluation);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    static Optional<Recommendation> recommendation(SubjectResult result, Measure measure) {
        return result.recommendations().stream()
                .filter(row -> row.figure().obligation().equals("LAW-discipline") && row.measure() == measure)
                .findFirst();
    }

    static Optional<FormsAllowed> formsAllowed(SubjectResult result) {
        return recommendation(result, Measure.DISCIPLINE_REFERRAL).map(Recommendation::formsAllowed);
    }

    static Optional<Finding> entry(SubjectResult result) {
        return result.ledger().stream()
                .filter(row -> row.id().obligation().equals("LAW-discipline"))
                .findFirst();
    }
}
