package vn.kycuong.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import vn.kycuong.fault.Fault;
import vn.kycuong.intake.RecordShare;
import vn.kycuong.pack.PolicyPack;
import vn.kycuong.record.RecordFile;
import vn.kycuong.result.EvaluationHeader;
import vn.kycuong.result.EvaluationWriter;
import vn.kycuong.result.RejectsWriter;

/** Adds up what is said of all rows, and writes it: the rejects and the header of the result. */
final class Account {

    private final Map<RecordFile, Integer> accepted = new EnumMap<>(RecordFile.class);
    private final List<Fault> rejected = new ArrayList<>();
    private final List<byte[]> unitDigests = new ArrayList<>();
    private long subjects;

    Account(Set<RecordFile> present) {
        present.forEach(file -> accepted.put(file, 0));
    }

    /** Adds rows that do not read well. */
    void add(List<Fault> faults, int linesBefore) {
        faults.forEach(fault -> rejected.add(fault.movedBy(linesBefore)));
    }

    void add(RecordShare people) {
        people.accepted().forEach((file, rows) -> accepted.merge(file, rows, Integer::sum));
        rejected.addAll(people.rejected());
    }

    /** Adds a part. The parts come in their order. */
    void add(PartReport part) {
        part.accepted().forEach((file, rows) -> accepted.merge(file, rows, Integer::sum));
        rejected.addAll(part.rejected());
        unitDigests.addAll(List.of(part.unitDigests()));
        subjects += part.subjects();
    }

    void write(Call call, PolicyPack pack, ResultFolder result, Configuration configuration) throws IOException {
        rejected.sort(Comparator.comparing(
                        (Fault fault) -> RecordFile.named(fault.place().file()).orElseThrow())
                .thenComparing(fault -> fault.place().line()));
        result.write(configuration, result.rejects(), out -> RejectsWriter.write(out, rejected, call.language()));
        EvaluationHeader header = new EvaluationHeader(
                pack.policy().id(),
                pack.policy().version(),
                pack.digest(),
                call.period(),
                RecordShare.digest(accepted.keySet(), unitDigests.toArray(byte[][]::new)),
                accepted,
                rejected.size());
        result.write(configuration, result.lines(0), out -> new EvaluationWriter(out, header, call.ledger()).close());
    }

    long rows() {
        return accepted.values().stream().mapToLong(Integer::longValue).sum();
    }

    int rejected() {
        return rejected.size();
    }

    long subjects() {
        return subjects;
    }
}
