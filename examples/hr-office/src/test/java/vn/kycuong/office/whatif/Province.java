package vn.kycuong.office.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.kycuong.DecisionEngine;
import vn.kycuong.intake.RecordFolder;
import vn.kycuong.intake.Records;
import vn.kycuong.law.Period;
import vn.kycuong.law.Policy.Obligation;
import vn.kycuong.office.Call;
import vn.kycuong.outcome.Counterfactual.Cell;
import vn.kycuong.outcome.Counterfactual.Change;
import vn.kycuong.outcome.Evaluation;
import vn.kycuong.record.RecordFile;
import vn.kycuong.record.RecordRef;
import vn.kycuong.record.UnitRecords;

/**
 * An invented province as a folder of records. What would be otherwise is written into its files, read as any folder is
 * and evaluated; then the files are as before.
 */
final class Province {

    private final Path folder;
    private final DecisionEngine engine;
    private final Period period;
    private final Map<RecordFile, List<List<String>>> files = new EnumMap<>(RecordFile.class);

    Province(Path folder, String seed, DecisionEngine engine, Period period) throws IOException {
        this.folder = folder;
        this.engine = engine;
        this.period = period;
        Call call = Call.of("sample", folder, "--seed", seed, "--units", 3, "--officers", 15, "--dossiers", 150);
        assertThat(call.code()).as(call.err()).isZero();
        for (RecordFile file : RecordFile.values()) {
            try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(path(file))) {
                files.put(file, csv.stream().map(CsvRecord::getFields).toList());
            }
        }
    }

    List<UnitRecords> units() throws Exception {
        return read().units().toList();
    }

    /** What is found of a unit if records are as an answer says; every one of them must be readable. */
    Evaluation with(List<Change> changes, String unitId) throws Exception {
        Map<RecordFile, List<List<String>>> changed = new EnumMap<>(RecordFile.class);
        for (Change change : changes) {
            if (change instanceof Change.Supplied register) {
                rows(changed, RecordFile.COVERAGE).add(complete(unitId, register.file()));
            } else if (change instanceof Change.OfRecord of) {
                rows(changed, of.id().file())
                        .replaceAll(row -> row.get(0).equals(of.id().id()) ? edited(row, of) : row);
            } else if (change instanceof Change.NewRecord row) {
                List<List<String>> rows = rows(changed, row.file());
                rows.add(filled(row, "MOI-" + rows.size()));
            }
        }
        return evaluation(changed, unitId, 0);
    }

    /** What is found of a unit if a record were not there, nor those that lead to it. */
    Evaluation without(RecordRef left, String unitId) throws Exception {
        Map<RecordFile, List<List<String>>> changed = new EnumMap<>(RecordFile.class);
        rows(changed, left.file()).removeIf(row -> row.get(0).equals(left.id()));
        return evaluation(changed, unitId, Integer.MAX_VALUE);
    }

    private List<List<String>> rows(Map<RecordFile, List<List<String>>> changed, RecordFile file) {
        return changed.computeIfAbsent(file, any -> new ArrayList<>(files.get(any)));
    }

    private List<String> complete(String unitId, RecordFile register) {
        return List.of(
                unitId,
                register.fileName(),
                period.from().toString(),
                period.to().toString());
    }

    private List<String> edited(List<String> row, Change.OfRecord change) {
        List<String> header = files.get(change.id().file()).get(0);
        List<String> edited = new ArrayList<>(row);
        for (Cell cell : change.cells()) {
            String was = edited.set(header.indexOf(cell.column()), cell.to() == null ? "" : cell.to());
            assertThat(was.isEmpty()).as("%s", change).isEqualTo(cell.from() == null);
        }
        return edited;
    }

    private List<String> filled(Change.NewRecord row, String key) {
        List<String> header = files.get(row.file()).get(0);
        List<String> filled = new ArrayList<>(Collections.nCopies(header.size(), ""));
        filled.set(0, key);
        row.cells().forEach(cell -> filled.set(header.indexOf(cell.column()), cell.to()));
        return filled;
    }

    private Evaluation evaluation(Map<RecordFile, List<List<String>>> changed, String unitId, int mostRejected)
            throws Exception {
        write(changed);
        try {
            Records records = read();
            assertThat(records.rejected()).hasSizeLessThanOrEqualTo(mostRejected);
            UnitRecords cell = records.units()
                    .filter(unit -> unit.unit().id().equals(unitId))
                    .findFirst()
                    .orElseThrow();
            return engine.evaluate(cell, period);
        } finally {
            changed.replaceAll((file, rows) -> files.get(file));
            write(changed);
        }
    }

    private void write(Map<RecordFile, List<List<String>>> tables) throws IOException {
        for (Map.Entry<RecordFile, List<List<String>>> table : tables.entrySet()) {
            try (CsvWriter csv = CsvWriter.builder().build(path(table.getKey()))) {
                table.getValue().forEach(csv::writeRecord);
            }
        }
    }

    private Path path(RecordFile file) {
        return folder.resolve(file.fileName() + ".csv");
    }

    private Records read() throws Exception {
        return RecordFolder.read(
                folder,
                engine.pack().policy().obligations().stream()
                        .map(Obligation::id)
                        .toList());
    }
}
