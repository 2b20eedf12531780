package vn.kycuong.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import vn.kycuong.DecisionEngine;
import vn.kycuong.pack.PolicyPack;
import vn.kycuong.record.UnitRecords;

/**
 * What more dossiers and more rules cost: rules alone, on one thread, some units at a time, made just before they are
 * evaluated and forgotten afterwards. Every run is a process of its own.
 */
public final class Growth {

    private static final int WARM_UP = 3_000;
    private static final int AT_A_TIME = 100;
    private static final int SAME = 26;
    private static final int MEBI = 1 << 20;
    private static final List<Integer> DOSSIERS = List.of(10_000, 100_000, 1_000_000, 3_000_000, 10_000_000);
    private static final List<Integer> OBLIGATIONS = List.of(26, 100, 300);

    private Growth() {}

    /**
     * One run: tells the nanoseconds of one dossier.
     *
     * @param args how many dossiers, and how many obligations; 0 for the bundled pack
     */
    public static void main(String... args) {
        int units = Integer.parseInt(args[0]) / Population.USUAL.dossiersOfUnit();
        int obligations = Integer.parseInt(args[1]);
        PolicyPack pack = obligations == 0
                ? PackCopy.bundledPack()
                : PackCopy.bundled().withAnotherRule().grownTo(obligations).open();
        DecisionEngine engine = DecisionEngine.of(pack);
        evaluate(engine, units, WARM_UP);
        System.out.println(evaluate(engine, 0, units) / (double) (units * (long) Population.USUAL.dossiersOfUnit()));
    }

    /** Takes processor time, of every thread: it does not matter who else is busy on the machine. */
    private static long evaluate(DecisionEngine engine, int first, int units) {
        long taken = 0;
        int subjects = 0;
        for (int number = first; number < first + units; number += AT_A_TIME) {
            List<UnitRecords> some = IntStream.range(number, Math.min(number + AT_A_TIME, first + units))
                    .mapToObj(Population.USUAL::unit)
                    .toList();
            long start = ProcessorTime.now();
            for (UnitRecords unit : some) {
                subjects += engine.evaluate(unit, Population.PERIOD).subjects().size();
            }
            taken += ProcessorTime.now() - start;
        }
        if (subjects != units * (Population.USUAL.officers() + 1)) {
            throw new IllegalStateException("Subjects are missing: there are (%d).".formatted(subjects));
        }
        return taken;
    }

    static String dossiers(Effort effort) throws IOException, InterruptedException {
        Table table = new Table("dossiers", "ns per dossier", "dossiers/s per core", "peak memory, MB");
        for (int dossiers : DOSSIERS) {
            if (dossiers <= effort.largest()) {
                row(table, String.format(Locale.ROOT, "%,d", dossiers), dossiers, 0, effort);
            }
        }
        return table.toString();
    }

    static String obligations(Effort effort) throws IOException, InterruptedException {
        Table table = new Table("obligations", "ns per dossier", "dossiers/s per core", "peak memory, MB");
        row(table, SAME + ", compiled by the build", effort.largest() / 100, 0, effort);
        for (int obligations : OBLIGATIONS) {
            row(table, obligations + ", compiled in the process", effort.largest() / 100, obligations, effort);
        }
        return table.toString();
    }

    private static void row(Table table, String label, int dossiers, int obligations, Effort effort)
            throws IOException, InterruptedException {
        List<Double> nanos = new ArrayList<>();
        List<Double> memory = new ArrayList<>();
        for (int i = 0; i < effort.runs(); i++) {
            Run run = Run.java(
                    List.of("-Xmx1g", "-XX:+UseSerialGC"),
                    Growth.class,
                    Integer.toString(dossiers),
                    Integer.toString(obligations));
            nanos.add(Double.valueOf(run.output().strip()));
            memory.add((double) run.peakBytes() / MEBI);
        }
        Spread spread = Spread.of(nanos);
        table.row(label, spread, spread.in(each -> 1e9 / each), Spread.of(memory));
    }
}
