package vn.kycuong.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.HashPartitioner;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import vn.kycuong.fault.Fault;
import vn.kycuong.intake.RecordShare;
import vn.kycuong.intake.RowBlock;
import vn.kycuong.law.Policy.Obligation;
import vn.kycuong.pack.InvalidPolicyException;
import vn.kycuong.pack.PolicyPack;
import vn.kycuong.record.RecordFile;

/**
 * The whole job: reads all rows, finds out which part of the result needs which of them, sends them there, lets each part
 * be evaluated, and gives account of all.
 */
final class Job {

    private static final Set<RecordFile> PEOPLE = EnumSet.of(RecordFile.UNITS, RecordFile.OFFICERS);

    private final JavaSparkContext spark;
    private final Call call;
    private final Configuration hadoop;
    private final Broadcast<SerializableConfiguration> configuration;
    private final Engine engine;
    private final ResultFolder result;
    private final Inventory inventory;
    private final Account account;
    private final Scan scan;

    private Job(JavaSparkContext spark, Call call) throws IOException, InvalidPolicyException, UnusableCallException {
        this.spark = spark;
        this.call = call;
        hadoop = spark.hadoopConfiguration();
        configuration = spark.broadcast(new SerializableConfiguration(hadoop));
        engine = Engine.open(call.policy());
        PolicyPack pack = engine.get().pack();
        List<String> obligations =
                pack.policy().obligations().stream().map(Obligation::id).toList();
        ParquetBlocks parquet = new ParquetBlocks(spark);
        Folder folder = Folder.open(call.records(), hadoop);
        inventory = Inventory.of(folder, hadoop, parquet, obligations, call.language());
        result = new ResultFolder(call.out());
        result.begin(hadoop, fingerprint(folder, pack));
        account = new Account(inventory.present());
        scan = new Scan(spark, configuration, parquet, inventory, obligations, call.sliceBytes());
    }

    /** Runs the job, or what an earlier run has left of it. */
    static Outcome run(JavaSparkContext spark, Call call)
            throws IOException, InvalidPolicyException, UnusableCallException {
        return new Job(spark, call).run();
    }

    private String fingerprint(Folder folder, PolicyPack pack) {
        StringBuilder text = new StringBuilder(
                "%s %s %s %s %d%n".formatted(pack.digest(), call.from(), call.to(), call.ledger(), call.rowsPerPart()));
        folder.entries()
                .forEach(entry -> text.append("%s %d %d%n".formatted(entry.name(), entry.bytes(), entry.modified())));
        return text.toString();
    }

    private Outcome run() throws IOException, UnusableCallException, InvalidPolicyException {
        Broadcast<People> people = spark.broadcast(readPeople());
        Set<RecordFile> others = EnumSet.copyOf(inventory.present());
        others.removeAll(PEOPLE);
        JavaRDD<ScannedBlock> blocks = scan.of(others);
        UnitCounts rowsOfUnits = counts(people.value());
        List<Survey> surveys = survey(blocks, people, rowsOfUnits);
        while (scan.mustReadAgain(failures(surveys), call.language())) {
            blocks.unpersist(false);
            blocks = scan.of(others);
            rowsOfUnits = counts(people.value());
            surveys = survey(blocks, people, rowsOfUnits);
        }
        Parts parts = Parts.of(rowsOfUnits.value(), call.rowsPerPart());
        Router.Plan plan = plan(blocks, people, surveys, parts);
        if (!plan.pending().isEmpty()) {
            evaluate(blocks, people, spark.broadcast(plan));
        }
        return finish(plan);
    }

    private People readPeople() throws UnusableCallException {
        List<ScannedBlock> blocks;
        Map<BlockId, Fault> failures = new HashMap<>();
        do {
            failures.clear();
            JavaRDD<ScannedBlock> scanned = scan.of(PEOPLE);
            blocks = scanned.collect();
            scanned.unpersist(false);
            blocks.forEach(block -> block.failure().ifPresent(fault -> failures.put(block.id(), fault)));
        } while (scan.mustReadAgain(failures, call.language()));
        Map<BlockId, Integer> lines = new TreeMap<>();
        blocks.forEach(block -> lines.put(block.id(), block.lines()));
        Map<BlockId, Integer> linesBefore = linesBefore(lines);
        List<RowBlock> rows = new ArrayList<>();
        for (ScannedBlock block : blocks) {
            int before = linesBefore.getOrDefault(block.id(), 0);
            RowBlock read = block.rows();
            account.add(read.faults(), before);
            rows.add(read.select(IntStream.range(0, read.size()).toArray(), read.unreadableKeys(), before));
        }
        RecordShare share = RecordShare.of(inventory.present(), rows, List.of());
        account.add(share);
        return People.of(share);
    }

    private UnitCounts counts(People people) {
        UnitCounts counts = new UnitCounts(people.units().size());
        spark.sc().register(counts);
        return counts;
    }

    private static List<Survey> survey(JavaRDD<ScannedBlock> blocks, Broadcast<People> people, UnitCounts rowsOfUnits) {
        return blocks.map(block -> Survey.of(block, people.value(), rowsOfUnits))
                .collect();
    }

    private static Map<BlockId, Fault> failures(Collection<Survey> surveys) {
        Map<BlockId, Fault> failures = new HashMap<>();
        for (Survey survey : surveys) {
            Fault fault = survey.failed();
            if (fault != null) {
                failures.put(survey.id(), fault);
            }
        }
        return failures;
    }

    /** How many lines of its file stand before each block, its header left out: a block has one of its own. */
    private static Map<BlockId, Integer> linesBefore(Map<BlockId, Integer> linesInOrder) {
        Map<BlockId, Integer> before = new HashMap<>();
        Map<RecordFile, Integer> soFar = new HashMap<>();
        linesInOrder.forEach((id, lines) -> {
            before.put(id, soFar.getOrDefault(id.file(), 0));
            soFar.merge(id.file(), lines, Integer::sum);
        });
        return before;
    }

    private Router.Plan plan(JavaRDD<ScannedBlock> blocks, Broadcast<People> people, List<Survey> surveys, Parts parts)
            throws IOException {
        Map<BlockId, Integer> lines = new TreeMap<>();
        surveys.forEach(survey -> lines.put(survey.id(), survey.lines()));
        Map<BlockId, Integer> before = linesBefore(lines);
        surveys.forEach(survey -> account.add(survey.faults(), before.getOrDefault(survey.id(), 0)));
        List<long[]> links = surveys.stream().map(Survey::links).toList();
        long[] bound = Needs.bound(links, Keys.repeated(blocks, spark.defaultParallelism()));
        Needs needs = Needs.of(bound, links, Keys.find(spark, blocks, people, bound), parts);
        BitSet pending = new BitSet();
        for (int part = 0; part < parts.count(); part++) {
            pending.set(part, !result.has(hadoop, result.report(part + 1)));
        }
        return new Router.Plan(
                parts,
                needs,
                pending,
                before,
                surveys.stream().map(Survey::trace).toList());
    }

    private void evaluate(JavaRDD<ScannedBlock> blocks, Broadcast<People> people, Broadcast<Router.Plan> plan) {
        PartTask task = new PartTask(call, spark.broadcast(engine), people, plan, inventory.present(), result);
        Broadcast<SerializableConfiguration> onMachine = configuration;
        blocks.flatMapToPair(new Router(people, plan))
                .partitionBy(new HashPartitioner(plan.value().parts().count()))
                .values()
                .foreachPartition(deliveries -> task.run(
                        TaskContext.getPartitionId(),
                        deliveries,
                        onMachine.value().value()));
    }

    private Outcome finish(Router.Plan plan) throws IOException, InvalidPolicyException {
        for (int part = 1; part <= plan.parts().count(); part++) {
            account.add(result.report(hadoop, part));
        }
        account.write(call, engine.get().pack(), result, hadoop);
        result.end(hadoop);
        return new Outcome(
                plan.parts().count(),
                plan.pending().cardinality(),
                account.rows(),
                account.rejected(),
                account.subjects());
    }
}
