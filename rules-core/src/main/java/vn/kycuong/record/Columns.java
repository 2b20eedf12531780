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
            case DOSSIERS -> DossierColumns.dossiers();
            case TASKS -> TaskColumns.tasks();
            case COORDINATION -> RequestColumns.coordination();
            case COMPLAINTS -> RequestColumns.complaints();
            case SUSPENSIONS -> DossierColumns.suspensions();
            case HEADS -> LeadershipColumns.heads();
            case MEETINGS -> LeadershipColumns.meetings();
            case OVERSIGHT -> LeadershipColumns.oversight();
            case OBSTACLES -> TaskColumns.obstacles();
            case BEHAVIOURS -> ConductColumns.behaviours();
            case VIOLATIONS -> DisciplineColumns.violations();
            case DISCIPLINES -> DisciplineColumns.disciplines();
            case CIRCUMSTANCES -> ConductColumns.circumstances();
            case RATINGS -> ConductColumns.ratings();
            case INDICATORS -> LeadershipColumns.indicators();
            case REMINDERS -> DisciplineColumns.reminders();
            case COVERAGE -> UnitColumns.coverage();
        };
    }
}
