package vn.kycuong.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kycuong.fault.Kind;
import vn.kycuong.record.Column;
import vn.kycuong.record.Column.Type;
import vn.kycuong.record.RecordFile;

/**
 * Resolves the ids that lead from row to row, and rejects rows whose ids lead to no accepted row. A reference into a
 * file that is not in the folder is kept, unchecked.
 */
final class References {

    /** A column that leads somewhere, with the row of the target for each row; -1 where it leads nowhere. */
    record Leads(Column column, int[] targets) {}

    private final Tables tables;
    private final Map<RecordFile, List<Leads>> leads = new EnumMap<>(RecordFile.class);

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
        List<Leads> resolved = file.columns().stream()
                .filter(column -> column.type() == Type.REF || column.type() == Type.RECORD_REF)
                .map(column -> new Leads(column, new int[table.size()]))
                .toList();
        leads.put(file, resolved);
        resolveRows(table, resolved);
        if (file == RecordFile.UNITS) {
            rejectChildrenOfRejected(table, resolved.get(0));
        }
    }

    private void resolveRows(Table table, List<Leads> resolved) {
        RowCursor cursor = new RowCursor();
        List<Column> columns = table.file().columns();
        for (int row = 0; row < table.size(); row++) {
            cursor.at(table.store(), row);
            int next = 0;
            for (Column column : columns) {
                if (next == resolved.size()) {
                    break;
                }
                if (resolved.get(next).column() == column) {
                    resolveCell(table, row, resolved.get(next++), cursor.rawText());
                } else {
                    cursor.skip(column);
                }
            }
        }
    }

    private void resolveCell(Table table, int row, Leads lead, byte @Nullable [] id) {
        lead.targets()[row] = -1;
        if (id == null) {
            return;
        }
        byte[] key = id;
        RecordFile target = lead.column().target();
        if (lead.column().type() == Type.RECORD_REF) {
            target = targetOf(id);
            key = Arrays.copyOfRange(id, target.fileName().length() + 1, id.length);
        }
        if (target == null || !tables.has(target)) {
            return;
        }
        Table targets = tables.of(target);
        int found = targets.find(key);
        lead.targets()[row] = found;
        if (found < 0 && table.isAccepted(row)) {
            String value = new String(id, StandardCharsets.UTF_8);
            table.reject(
                    row, lead.column(), value, Kind.DANGLING, targets.file().fileName());
        }
    }

    /** A unit may name one that comes later, so the rejected ones spread until nothing changes. */
    private static void rejectChildrenOfRejected(Table units, Leads parents) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int row = 0; row < units.size(); row++) {
                int parent = parents.targets()[row];
                if (parent >= 0 && !units.isAccepted(parent) && units.isAccepted(row)) {
                    String value = String.valueOf(
                            new RowCursor().at(units.store(), parent).text());
                    units.reject(
                            row,
                            parents.column(),
                            value,
                            Kind.DANGLING,
                            units.file().fileName());
                    changed = true;
                }
            }
        }
    }

    /** The file that a {@code file:id} names. */
    static RecordFile targetOf(byte[] ref) {
        String text = new String(ref, StandardCharsets.UTF_8);
        return RecordFile.named(text.substring(0, text.indexOf(':'))).orElseThrow();
    }

    /** The targets of a column, by row. */
    int[] of(RecordFile file, String column) {
        Optional<Leads> found = leads.getOrDefault(file, List.of()).stream()
                .filter(lead -> lead.column().name().equals(column))
                .findFirst();
        return found.map(Leads::targets).orElseGet(() -> new int[0]);
    }
}
