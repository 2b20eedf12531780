package vn.kycuong.batch;

import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.hadoop.util.HadoopOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.jspecify.annotations.Nullable;
import vn.kycuong.law.Amount;
import vn.kycuong.outcome.Evaluation;
import vn.kycuong.outcome.Evaluation.SubjectResult;
import vn.kycuong.outcome.Finding;
import vn.kycuong.outcome.Finding.Reason;
import vn.kycuong.outcome.Recommendation;
import vn.kycuong.outcome.Recommendation.Standing;
import vn.kycuong.result.EvaluationWriter.LedgerMode;

/** A part of the result as Parquet, to be queried: a row for each subject. What discipline law allows is in the lines. */
final class SubjectTable implements Closeable {

    private static final String TEXTS = " (LIST) { repeated group list { required binary element (STRING); } } ";

    private static final String SCHEMA = "message subject {"
            + " required binary subject (STRING); required binary id (STRING); required binary unit (STRING);"
            + " required group ledger (LIST) { repeated group list { required group element {"
            + " required binary obligation (STRING); required binary bearer (STRING); required binary figure (STRING);"
            + " required binary status (STRING); optional double value; optional double count; optional double of;"
            + " optional binary threshold (STRING); optional binary measure (STRING);"
            + " required group evidence" + TEXTS + "required group excused" + TEXTS + "required group reasons" + TEXTS
            + "} } }"
            + " required group recommendations (LIST) { repeated group list { required group element {"
            + " required binary measure (STRING); required binary obligation (STRING); required binary figure (STRING);"
            + " required binary status (STRING); optional binary until (STRING); optional int32 absorbed_by;"
            + " required boolean mandatory; required group evidence" + TEXTS + "required group basis" + TEXTS
            + "required group checks" + TEXTS + "} } } }";

    private final MessageType schema = MessageTypeParser.parseMessageType(SCHEMA);
    private final ParquetWriter<Group> writer;
    private final LedgerMode ledger;

    private SubjectTable(Path path, Configuration configuration, LedgerMode ledger) throws IOException {
        this.ledger = ledger;
        writer = ExampleParquetWriter.builder(HadoopOutputFile.fromPath(path, configuration))
                .withType(schema)
                .withConf(configuration)
                .withCompressionCodec(CompressionCodecName.SNAPPY)
                .build();
    }

    static SubjectTable open(Path path, Configuration configuration, LedgerMode ledger) throws IOException {
        return new SubjectTable(path, configuration, ledger);
    }

    void write(Evaluation evaluation) throws IOException {
        for (SubjectResult subject : evaluation.subjects()) {
            writer.write(row(subject));
        }
    }

    private Group row(SubjectResult subject) {
        Group row = new SimpleGroup(schema)
                .append("subject", subject.kind())
                .append("id", subject.id())
                .append("unit", subject.unitId());
        Group entries = row.addGroup("ledger");
        for (Finding finding : subject.ledger()) {
            if (ledger.writes(finding)) {
                add(entries.addGroup("list").addGroup("element"), finding);
            }
        }
        Group recommendations = row.addGroup("recommendations");
        for (Recommendation recommendation : subject.recommendations()) {
            add(recommendations.addGroup("list").addGroup("element"), recommendation);
        }
        return row;
    }

    private static void add(Group entry, Finding finding) {
        entry.append("obligation", finding.id().obligation())
                .append("bearer", finding.id().bearer().word())
                .append("figure", finding.id().figure())
                .append("status", finding.status().word());
        Amount amount = finding.amount();
        add(entry, "value", amount == null ? null : amount.shown());
        if (amount instanceof Amount.Percent percent) {
            add(entry, "count", percent.count());
            add(entry, "of", percent.of());
        }
        add(
                entry,
                "threshold",
                finding.threshold() == null ? null : finding.threshold().text());
        add(
                entry,
                "measure",
                finding.measure() == null ? null : finding.measure().word());
        add(entry, "evidence", finding.evidence());
        add(entry, "excused", finding.excused());
        add(entry, "reasons", finding.reasons().stream().map(Reason::code).toList());
    }

    private static void add(Group entry, Recommendation recommendation) {
        Standing standing = recommendation.standing();
        entry.append("measure", recommendation.measure().word())
                .append("obligation", recommendation.figure().obligation())
                .append("figure", recommendation.figure().figure())
                .append("status", standing.word());
        if (standing instanceof Standing.Deferred deferred && deferred.until() != null) {
            entry.append("until", String.valueOf(deferred.until()));
        }
        if (standing instanceof Standing.Absorbed absorbed) {
            entry.append("absorbed_by", absorbed.by());
        }
        entry.append("mandatory", recommendation.mandatory());
        add(entry, "evidence", recommendation.evidence());
        add(entry, "basis", recommendation.basis());
        add(
                entry,
                "checks",
                recommendation.checks().stream().map(check -> check.word()).toList());
    }

    private static void add(Group entry, String name, @Nullable String text) {
        if (text != null) {
            entry.append(name, text);
        }
    }

    private static void add(Group entry, String name, @Nullable BigDecimal number) {
        if (number != null) {
            entry.append(name, number.doubleValue());
        }
    }

    private static void add(Group entry, String name, Collection<?> texts) {
        Group list = entry.addGroup(name);
        for (Object text : List.copyOf(texts)) {
            list.addGroup("list").append("element", text.toString());
        }
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
