package vn.kycuong.policy;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import vn.kycuong.DecisionEngine;
import vn.kycuong.intake.RecordFolder;
import vn.kycuong.intake.Records;
import vn.kycuong.law.Period;
import vn.kycuong.law.Policy.Obligation;
import vn.kycuong.pack.InvalidPolicyException;
import vn.kycuong.record.Column;
import vn.kycuong.record.RecordFile;
import vn.kycuong.result.EvaluationHeader;
import vn.kycuong.result.EvaluationWriter;
import vn.kycuong.result.EvaluationWriter.LedgerMode;

/**
 * Plays a scenario through the front door: writes its records as a folder, evaluates it, and reads the result. What a
 * row does not say is filled in: unit U1 with head H1, officers CB-01 and CB-02, and a key.
 */
final class Stage {

    static final DecisionEngine ENGINE = engine();
    private static final Map<String, String> USUAL = Map.ofEntries(
            Map.entry("unit_id", "U1"),
            Map.entry("officer_id", "CB-01"),
            Map.entry("full_name", "Nguyễn Văn A"),
            Map.entry("category", "civil_servant"),
            Map.entry("post", "none"),
            Map.entry("name", "Đơn vị"),
            Map.entry("kind", "department"));

    private Stage() {}

    private static DecisionEngine engine() {
        try {
            return DecisionEngine.bundled();
        } catch (InvalidPolicyException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The lines of the evaluation, by subject. */
    static Map<String, Map<String, Object>> play(
            Map<String, List<Map<String, Object>>> given, List<String> missing, Period period) throws Exception {
        return play(ENGINE, given, missing, period);
    }

    /** The lines of the evaluation under another policy, by subject. */
    static Map<String, Map<String, Object>> play(
            DecisionEngine engine, Map<String, List<Map<String, Object>>> given, List<String> missing, Period period)
            throws Exception {
        return evaluate(engine, records(engine, given, missing), period);
    }

    /**
     * The lines of the evaluation of records as an office may have them, by subject.
     *
     * @param without the columns that a file lacks, by file
     * @param rejected how many rows must be rejected
     */
    static Map<String, Map<String, Object>> play(
            DecisionEngine engine,
            Map<String, List<Map<String, Object>>> given,
            List<String> missing,
            Map<String, List<String>> without,
            int rejected,
            Period period)
            throws Exception {
        return evaluate(engine, records(engine, given, missing, without, rejected), period);
    }

    /** The records of a scenario. */
    static Records records(DecisionEngine engine, Map<String, List<Map<String, Object>>> given, List<String> missing)
            throws Exception {
        return records(engine, given, missing, Map.of(), 0);
    }

    /** The records of a scenario as an office may have them: with columns that a file lacks, and rows to be rejected. */
    static Records records(
            DecisionEngine engine,
            Map<String, List<Map<String, Object>>> given,
            List<String> missing,
            Map<String, List<String>> without,
            int rejected)
            throws Exception {
        Path folder = Files.createTempDirectory("scenario");
        try {
            for (RecordFile file : RecordFile.values()) {
                if (file != RecordFile.COVERAGE && !missing.contains(file.fileName())) {
                    List<Column> columns = file.columns().stream()
                            .filter(column -> !without.getOrDefault(file.fileName(), List.of())
                                    .contains(column.name()))
                            .toList();
                    write(folder, file, columns, given.getOrDefault(file.fileName(), List.of()));
                }
            }
            List<String> obligations = engine.pack().policy().obligations().stream()
                    .map(Obligation::id)
                    .toList();
            Records records = RecordFolder.read(folder, obligations);
            if (records.rejected().size() != rejected) {
                throw new IllegalArgumentException(records.rejected().toString());
            }
            return records;
        } finally {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private static Map<String, Map<String, Object>> evaluate(DecisionEngine engine, Records records, Period period)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EvaluationHeader header = EvaluationHeader.of(engine.pack(), records, period);
        try (EvaluationWriter writer = new EvaluationWriter(out, header, LedgerMode.FULL)) {
            for (var unit : records.units().toList()) {
                writer.write(engine.evaluate(unit, period));
            }
        }
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(Stage::json)
                .collect(Collectors.toMap(line -> line.get("subject") + ":" + line.get("id"), line -> line));
    }

    /** JSON is YAML. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> json(String line) {
        return (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromString(line);
    }

    private static void write(Path folder, RecordFile file, List<Column> columns, List<Map<String, Object>> given)
            throws IOException {
        List<Map<String, Object>> rows = new ArrayList<>(given);
        if (file == RecordFile.UNITS) {
            rows.add(Map.of("unit_id", "U1"));
            rows.add(Map.of("unit_id", "U2"));
        }
        if (file == RecordFile.OFFICERS) {
            Set<Object> known = rows.stream()
                    .map(row -> row.get("officer_id"))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            Stream.of("H1", "CB-01", "CB-02")
                    .filter(id -> !known.contains(id))
                    .forEach(id -> rows.add(Map.of("officer_id", id, "post", id.equals("H1") ? "head" : "none")));
        }
        try (CsvWriter csv = CsvWriter.builder().build(folder.resolve(file.fileName() + ".csv"))) {
            csv.writeRecord(columns.stream().map(Column::name).toList());
            for (int i = 0; i < rows.size(); i++) {
                writeTimes(csv, columns, rows.get(i), file.fileName() + "-" + (i + 1));
            }
        }
    }

    private static void writeTimes(CsvWriter csv, List<Column> columns, Map<String, Object> row, String key) {
        int times = Integer.parseInt(row.getOrDefault("times", 1).toString());
        for (int time = 1; time <= times; time++) {
            String id = times == 1 ? key : key + "-" + time;
            csv.writeRecord(
                    columns.stream().map(column -> cell(column, row, id)).toList());
        }
    }

    private static String cell(Column column, Map<String, Object> row, String key) {
        if (row.containsKey(column.name())) {
            return row.get(column.name()).toString();
        }
        if (column.type() == Column.Type.KEY) {
            return key;
        }
        boolean usual = column.required() || column.name().equals("unit_id");
        return usual ? USUAL.getOrDefault(column.name(), "") : "";
    }

    /** A value within a line, by a path such as {@code discipline.violations.0.basis}. */
    static Object dig(Map<String, Object> object, String path) {
        Object at = object;
        for (String step : path.split("\\.")) {
            at = at instanceof List<?> list ? list.get(Integer.parseInt(step)) : ((Map<?, ?>) at).get(step);
        }
        return at;
    }

    /** The members of a list of a line. */
    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> list(Map<String, Object> line, String name) {
        return (List<Map<String, Object>>) line.getOrDefault(name, List.of());
    }

    /** A row of a table as a scenario gives it, empty cells left out. */
    static Map<String, Object> row(String... namesAndValues) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (!namesAndValues[i + 1].isEmpty()) {
                row.put(namesAndValues[i], namesAndValues[i + 1]);
            }
        }
        return row;
    }
}
