package vn.kycuong.benchmarks.byhand;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.kycuong.benchmarks.byhand.Counting.Case;
import vn.kycuong.benchmarks.byhand.Province.Person;

/**
 * Reads a folder of CSV and writes the ledger entries of rows 12, 13 and 26, for the second half of 2024. It trusts its
 * input: no rejects, no quotes, every register complete, one head in each unit.
 */
public final class EvaluateByHand {

    private static final int FROM = Days.of(2024, 8, 27);
    private static final int TO = Days.of(2024, 12, 31);

    private EvaluateByHand() {}

    /**
     * Evaluates.
     *
     * @param args the folder of records, and the file to write
     * @throws IOException if a file cannot be read or written
     * @throws InterruptedException if this thread is interrupted
     * @throws ExecutionException if a slice cannot be read
     */
    public static void main(String... args) throws IOException, InterruptedException, ExecutionException {
        Path folder = Path.of(args[0]);
        Province province = new Province(folder, TO);
        Days days = new Days();
        int slices = Runtime.getRuntime().availableProcessors();
        ExecutorService readers = Executors.newFixedThreadPool(slices);
        List<Future<Counting>> counted = new ArrayList<>();
        for (int i = 0; i < slices; i++) {
            int slice = i;
            counted.add(readers.submit(
                    () -> new Counting(province, days, FROM, TO).count(folder.resolve("dossiers.csv"), slice, slices)));
        }
        List<Counting> countings = new ArrayList<>();
        for (Future<Counting> each : counted) {
            countings.add(each.get());
        }
        readers.shutdown();
        try (Writer out = Files.newBufferedWriter(Path.of(args[1]))) {
            write(province, countings, out);
        }
    }

    private static void write(Province province, List<Counting> countings, Writer out) throws IOException {
        List<List<Case>> byOfficer = lists(3 * province.officers.size());
        List<List<Case>> byUnit = lists(2 * province.units.size());
        int[][] sizes = new int[province.units.size()][4];
        for (Counting counting : countings) {
            for (Case each : counting.cases) {
                if (each.figure() >= Counting.PROLONGED_OF_UNIT) {
                    byUnit.get(2 * each.subject() + each.figure() - Counting.PROLONGED_OF_UNIT)
                            .add(each);
                } else if (each.subject() >= 0) {
                    byOfficer.get(3 * each.subject() + each.figure()).add(each);
                }
            }
            for (int i = 0; i < sizes.length; i++) {
                for (int j = 0; j < 4; j++) {
                    sizes[i][j] += counting.sizes[i][j];
                }
            }
        }
        int officer = 0;
        for (int unit = 0; unit < sizes.length; unit++) {
            String id = province.units.get(unit);
            out.write("{\"subject\":\"unit\",\"id\":\"" + id + "\",\"ledger\":[],\"recommendations\":[]}\n");
            while (officer < province.officers.size()
                    && province.officers.get(officer).unit().equals(id)) {
                Person person = province.officers.get(officer);
                StringBuilder ledger = new StringBuilder();
                List<List<Case>> own = byOfficer.subList(3 * officer, 3 * officer + 3);
                List<List<Case>> ofUnit = byUnit.subList(2 * unit, 2 * unit + 2);
                write(ledger, person, own, ofUnit, sizes[unit]);
                out.write("{\"subject\":\"officer\",\"id\":\"" + person.id() + "\",\"unit\":\"" + id + "\",\"ledger\":["
                        + ledger + "],\"recommendations\":[]}\n");
                officer++;
            }
        }
    }

    private static void write(
            StringBuilder ledger, Person person, List<List<Case>> own, List<List<Case>> ofUnit, int[] sizes) {
        int inPost = person.inPostSince() == Line.NO_DAY ? Integer.MAX_VALUE : TO - person.inPostSince();
        if (person.head()) {
            Judging.PROLONGED_OF_UNIT.write(ledger, ofUnit.get(0), sizes[0], sizes[1], inPost);
        }
        Judging.PROLONGED.write(ledger, own.get(Counting.PROLONGED), 0, 0, 0);
        Judging.FAULTY.write(ledger, own.get(Counting.FAULTY), 0, 0, 0);
        if (person.head()) {
            Judging.MISSING_OF_UNIT.write(ledger, ofUnit.get(1), sizes[2], sizes[3], inPost);
        }
        Judging.MISSING.write(ledger, own.get(Counting.MISSING), 0, 0, 0);
    }

    private static List<List<Case>> lists(int number) {
        List<List<Case>> lists = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            lists.add(new ArrayList<>(0));
        }
        return lists;
    }
}
