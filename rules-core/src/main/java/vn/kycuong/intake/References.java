package vn.kycuong.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kycuong.fault.Kind;
import vn.kycuong.intake.Lead.Dangling;
import vn.kycuong.record.Column;
import vn.kycuong.record.RecordFile;

/**
 * Resolves the ids that lead from row to row, and rejects rows whose ids lead to no accepted row. A reference into a
 * file that is not in the folder is kept, unchecked.
 */
final class References {

    private final Tables tables;
    private final RowCursor cursor = new RowCursor();
    private final Map<RecordFile, List<Lead>> leads = new EnumMap<>(RecordFile.class);

    private References(Tables tables) {
        this.tables = tables;
    }

    /** Resolves all tables, targets before those that name them. */
    static References resolve(Tables tables) {
        References references = new References(tables);
        Arrays.stream(RecordFile.values())
                .filter(file -> file != RecordFile.CIRCUMSTANCES)
                .forEach(references::resolve);
        references.resolve(RecordFile.CIRCUMSTANCES);
        return references;
    }

    private void resolve(RecordFile file) {
        Table table = tables.of(file);
        List<Lead> resolved = new ArrayList<>();
        for (int place = 0; place < file.columns().size(); place++) {
            Column column = file.columns().get(place);
            if (Lead.isOne(column)) {
                resolved.add(new Lead(place, column, new int[table.size()]));
            }
        }
        leads.put(file, resolved);
        for (int row = 0; row < table.size(); row++) {
            resolveRow(table, row, resolved);
        }
        if (file == RecordFile.UNITS) {
            rejectChildrenOfRejected(table, resolved.get(0));
        }
    }

    /** Resolves the ids of a row. If several lead nowhere, the first in the order of the header is told. */
    private void resolveRow(Table table, int row, List<Lead> resolved) {
        cursor.at(table.store(), row);
        List<Column> columns = table.file().columns();
        Dangling first = null;
        int place = 0;
        for (Lead lead : resolved) {
            for (; place < lead.place(); place++) {
                cursor.skip(columns.get(place));
            }
            Dangling dangling = lead.follow(tables, row, cursor.rawText());
            place++;
            if (dangling != null && (first == null || isBefore(table, dangling, first))) {
                first = dangling;
            }
        }
        if (first != null && table.isAccepted(row)) {
            reject(table, row, first.lead(), first.value(), first.target());
        }
    }

    private static boolean isBefore(Table table, Dangling left, Dangling right) {
        return table.headerPlace(left.lead().place())
                < table.headerPlace(right.lead().place());
    }

    private static void reject(Table table, int row, Lead lead, String value, RecordFile target) {
        table.reject(row, lead.column().name(), value, Kind.DANGLING, target.fileName());
    }

    /** A unit may name one that comes later, so the rejected ones spread until nothing changes. */
    private static void rejectChildrenOfRejected(Table units, Lead parents) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int row = 0; row < units.size(); row++) {
                int parent = parents.targets()[row];
                if (parent >= 0 && !units.isAccepted(parent) && units.isAccepted(row)) {
                    RowCursor name = new RowCursor().at(units.store(), parent);
                    reject(units, row, parents, String.valueOf(name.text()), units.file());
                    changed = true;
                }
            }
        }
    }

    /** The targets of a column, by row. */
    int[] of(RecordFile file, String column) {
        Optional<Lead> found = leads.getOrDefault(file, List.of()).stream()
                .filter(lead -> lead.column().name().equals(column))
                .findFirst();
        return found.map(Lead::targets).orElseGet(() -> new int[0]);
    }
}
