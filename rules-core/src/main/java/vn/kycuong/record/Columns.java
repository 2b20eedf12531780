package vn.kycuong.record;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The columns of every record file, in the order of the contract. */
final class Columns {

    private static final Map<RecordFile, List<Column>> ALL = Arrays.stream(RecordFile.values())
            .collect(Collectors.collectingAndThen(
                    Collectors.toMap(
                            Function.identity(), Columns::list, (a, b) -> a, () -> new EnumMap<>(RecordFile.class)),
                    Collections::unmodifiableMap));

    private Columns() {}

    static List<Column> of(RecordFile file) {
        return ALL.getOrDefault(file, List.of());
    }

    private static List<Column> list(RecordFile file) {
        return switch (file) {
            case UNITS -> UnitColumns.units();
            case OFFICERS -> UnitColumns.officers();
            case DOSSIERS -> WorkColumns.dossiers();
            case TASKS -> WorkColumns.tasks();
            case COORDINATION -> WorkColumns.coordination();
            case COMPLAINTS -> WorkColumns.complaints();
            case MEETINGS -> UnitColumns.meetings();
            case OVERSIGHT -> UnitColumns.oversight();
            case OBSTACLES -> WorkColumns.obstacles();
            case BEHAVIOURS -> ConductColumns.behaviours();
            case VIOLATIONS -> ConductColumns.violations();
            case DISCIPLINES -> ConductColumns.disciplines();
            case CIRCUMSTANCES -> ConductColumns.circumstances();
            case RATINGS -> ConductColumns.ratings();
            case INDICATORS -> UnitColumns.indicators();
            case REMINDERS -> ConductColumns.reminders();
            case COVERAGE -> UnitColumns.coverage();
        };
    }
}
