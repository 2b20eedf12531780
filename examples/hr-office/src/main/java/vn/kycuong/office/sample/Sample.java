package vn.kycuong.office.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.kycuong.record.RecordFile;

/** Makes a province: its bodies and people first, then what they did. */
final class Sample {

    private final Setting setting;
    private final Size size;

    /**
     * How large a sample is.
     *
     * @param units the number of units
     * @param officers the number of officers
     * @param dossiers the number of dossiers
     * @param lateness how many dossiers in a hundred are late
     */
    record Size(int units, int officers, int dossiers, int lateness) {}

    Sample(Size size, Span span, long seed) {
        this.size = size;
        Chance chance = new Chance(seed);
        List<UnitPlan.Planned> plan = new UnitPlan(size.units(), span.isTwoTier()).make();
        List<Body> bodies = new People(chance).bodies(plan, size.officers(), span);
        setting = new Setting(span, new Workdays(span), bodies, chance);
    }

    /** Writes every file, and answers the number of rows. */
    long write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Map<RecordFile, SampleFile> tables = new EnumMap<>(RecordFile.class);
        try {
            for (RecordFile file : RecordFile.values()) {
                tables.put(file, new SampleFile(folder, file));
            }
            new BodySample(setting).write(tables);
            new DossierSample(setting, size.lateness()).write(tables, size.dossiers());
            new WorkSample(setting).write(tables);
            new PeopleSample(setting).write(tables);
            return tables.values().stream().mapToLong(SampleFile::rows).sum();
        } finally {
            for (SampleFile table : tables.values()) {
                table.close();
            }
        }
    }

    static SampleFile table(Map<RecordFile, SampleFile> tables, RecordFile file) {
        return Objects.requireNonNull(tables.get(file));
    }
}
