package vn.kycuong.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.broadcast.Broadcast;
import vn.kycuong.intake.RecordShare;
import vn.kycuong.intake.RowBlock;
import vn.kycuong.pack.InvalidPolicyException;
import vn.kycuong.record.RecordFile;
import vn.kycuong.result.EvaluationWriter;

/**
 * Evaluates a part: from the rows that were delivered to it to its files. Its report comes last, and says that it is done.
 *
 * @param call what is asked
 * @param engine the engine of the machine
 * @param people units and officers
 * @param plan how the units are shared out
 * @param present the record files that are there
 * @param result where the files are written
 */
record PartTask(
        Call call,
        Broadcast<Engine> engine,
        Broadcast<People> people,
        Broadcast<Router.Plan> plan,
        Set<RecordFile> present,
        ResultFolder result)
        implements Serializable {

    void run(int part, Iterator<Delivery> deliveries, Configuration configuration)
            throws IOException, InvalidPolicyException {
        int name = part + 1;
        if (result.has(configuration, result.report(name))) {
            return; // another attempt at the same part was quicker
        }
        int first = plan.value().parts().firstUnit(part);
        int end = plan.value().parts().endUnit(part);
        RecordShare share = share(first, end, deliveries);
        int subjects = write(share, name, first, end, configuration);
        PartReport report = new PartReport(share.accepted(), share.rejected(), share.unitDigests(first, end), subjects);
        result.write(configuration, result.report(name), report::write);
    }

    private RecordShare share(int first, int end, Iterator<Delivery> deliveries) {
        List<Delivery> all = new ArrayList<>();
        deliveries.forEachRemaining(all::add);
        all.sort(Delivery.ORDER);
        List<RowBlock> own = new ArrayList<>();
        List<RowBlock> guests = new ArrayList<>(List.of(people.value().units()));
        RowIds ids = new RowIds(people.value());
        for (Delivery delivery : all) {
            (delivery.own() ? own : guests).add(delivery.rows());
            for (int row = 0; row < delivery.rows().size(); row++) {
                ids.of(delivery.rows(), row);
            }
        }
        guests.add(people.value().officers(first, end, ids.officers()));
        return RecordShare.of(present, own, guests, plan.value().traces());
    }

    private int write(RecordShare share, int name, int first, int end, Configuration configuration)
            throws IOException, InvalidPolicyException {
        Path lines = result.beside();
        Path table = result.beside();
        int[] subjects = {0};
        try (OutputStream out = result.files(configuration).create(lines);
                EvaluationWriter writer = EvaluationWriter.withoutHeader(out, call.ledger());
                SubjectTable rows = SubjectTable.open(table, configuration, call.ledger())) {
            engine.value().get().evaluate(share.units(first, end), call.period(), 1, evaluation -> {
                try {
                    writer.write(evaluation);
                    rows.write(evaluation);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                subjects[0] += evaluation.subjects().size();
            });
        }
        result.publish(configuration, lines, result.lines(name));
        result.publish(configuration, table, result.parquet(name));
        return subjects[0];
    }
}
