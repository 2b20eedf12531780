package vn.kycuong.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kycuong.intake.NamedIds.Named;
import vn.kycuong.record.RecordFile;

/** How many rejected rows of each file name a unit or an officer that is accepted. */
final class Rejections {

    private record Of(RecordFile file, RecordFile named, int row) {}

    private final Tables tables;
    private final Map<Of, Integer> rows = new HashMap<>();

    private Rejections(Tables tables) {
        this.tables = tables;
    }

    /** The rejections of tables whose references are resolved. */
    static Rejections of(Tables tables, Collection<RowTrace> traces) {
        Rejections rejections = new Rejections(tables);
        for (RowTrace trace : traces) {
            trace.unreadable().forEach(ids -> rejections.add(trace.file(), new Named(ids[0], ids[1])));
        }
        tables.present().forEach(table -> table.rejectedRows(named -> rejections.add(table.file(), named)));
        return rejections;
    }

    private void add(RecordFile file, Named named) {
        add(file, RecordFile.UNITS, named.unit());
        add(file, RecordFile.OFFICERS, named.officer());
    }

    private void add(RecordFile file, RecordFile of, byte @Nullable [] id) {
        int row = id == null ? -1 : tables.of(of).find(id);
        if (row >= 0) {
            rows.merge(new Of(file, of, row), 1, Integer::sum);
        }
    }

    /** How many rejected rows of a file name a unit, by its row. */
    int ofUnit(RecordFile file, int unit) {
        return rows.getOrDefault(new Of(file, RecordFile.UNITS, unit), 0);
    }

    /** How many rejected rows of a file name an officer, by his row; -1 is nobody. */
    int ofOfficer(RecordFile file, int officer) {
        return rows.getOrDefault(new Of(file, RecordFile.OFFICERS, officer), 0);
    }

    boolean areNone() {
        return rows.isEmpty();
    }
}
