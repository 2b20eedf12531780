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
    private final RowCursor cursor = new RowCursor();
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
        for (int row = 0; row < table.size(); row++) {
            resolveRow(table, row, resolved);
        }
        if (file == RecordFile.UNITS) {
            rejectChildrenOfRejected(table, resolved.get(0));
        }
    }

    /** Resolves the ids of a row. If several lead nowhere, the first in the order of the header is told. */
    private void resolveRow(Table table, int row, List<Leads> resolved) {
        cursor.at(table.store(), row);
        List<Column> columns = table.file().columns();
        Dangling first = null;
        int next = 0;
        for (int place = 0; next < resolved.size(); place++) {
            Column column = columns.get(place);
            if (resolved.get(next).column() != column) {
                cursor.skip(column);
                continue;
            }
            Dangling dangling = resolveCell(row, resolved.get(next++), cursor.rawText());
            if (dangling != null && (first == null || table.headerPlace(place) < table.headerPlace(first.place()))) {
                first = dangling.at(place);
            }
        }
        if (first != null && table.isAccepted(row)) {
            table.reject(
                    row,
                    columns.get(first.place()).name(),
                    first.value(),
                    Kind.DANGLING,
                    first.target().fileName());
        }
    }

    /** An id that leads to no accepted row. */
    private record Dangling(int place, String value, RecordFile target) {

        private Dangling at(int newPlace) {
            return new Dangling(newPlace, value, target);
        }
    }

    private @Nullable Dangling resolveCell(int row, Leads lead, byte @Nullable [] id) {
        lead.targets()[row] = -1;
        if (id == null) {
            return null;
        }
        boolean namesFile = lead.column().type() == Type.RECORD_REF;
        RecordFile target = namesFile ? targetOf(id) : lead.column().target();
        if (target == null || !tables.has(target)) {
            return null;
        }
        byte[] key = namesFile ? keyOf(id) : id;
        int found = tables.of(target).find(key);
        lead.targets()[row] = found;
        return found < 0 ? new Dangling(0, new String(id, StandardCharsets.UTF_8), target) : null;
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
                            parents.column().name(),
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

    /** The key that a {@code file:id} names. */
    static byte[] keyOf(byte[] ref) {
        return Arrays.copyOfRange(ref, targetOf(ref).fileName().length() + 1, ref.length);
    }

    /** The targets of a column, by row. */
    int[] of(RecordFile file, String column) {
        Optional<Leads> found = leads.getOrDefault(file, List.of()).stream()
                .filter(lead -> lead.column().name().equals(column))
                .findFirst();
        return found.map(Leads::targets).orElseGet(() -> new int[0]);
    }
}
