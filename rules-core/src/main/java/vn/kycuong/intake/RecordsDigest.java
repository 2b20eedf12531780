package vn.kycuong.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.stream.IntStream;
import vn.kycuong.record.RecordFile;

/**
 * SHA-256 over the accepted rows: of each unit by key, of each file in the order of the contract, the packed rows in
 * the order of their bytes; then over the names of the files present and the digests of the units.
 */
final class RecordsDigest {

    private final Tables tables;
    private final UnitRows unitRows;

    RecordsDigest(Tables tables, UnitRows unitRows) {
        this.tables = tables;
        this.unitRows = unitRows;
    }

    String of(int[] unitsInOrder) {
        byte[][] units = ofEach(unitsInOrder);
        byte[][] all = Arrays.copyOf(units, units.length + 1);
        all[units.length] = ofHomeless();
        return join(tables.present().map(Table::file).toList(), all);
    }

    /** The digest of times of waiting whose dossiers are in a file that is not there; empty if there are none. */
    private byte[] ofHomeless() {
        Table table = tables.of(RecordFile.SUSPENSIONS);
        int[] rows = IntStream.range(0, table.size())
                .filter(table::isAccepted)
                .filter(row -> unitRows.home(RecordFile.SUSPENSIONS, row) < 0)
                .toArray();
        MessageDigest digest = sha256();
        update(digest, table.store(), rows);
        return rows.length == 0 ? new byte[0] : digest.digest();
    }

    /** The digests of some units. */
    byte[][] ofEach(int[] units) {
        return Arrays.stream(units).parallel().mapToObj(this::ofUnit).toArray(byte[][]::new);
    }

    /** The digest of all, from the files present and the digests of all units in order. */
    static String join(Collection<RecordFile> present, byte[][] digests) {
        MessageDigest all = sha256();
        present.forEach(file -> all.update((file.fileName() + "\n").getBytes(StandardCharsets.UTF_8)));
        Arrays.stream(digests).forEach(all::update);
        return "sha256:" + HexFormat.of().formatHex(all.digest());
    }

    private byte[] ofUnit(int unit) {
        MessageDigest digest = sha256();
        tables.present().forEach(table -> {
            int[] rows = Arrays.stream(unitRows.of(table.file(), unit))
                    .filter(row -> unitRows.home(table.file(), row) == unit)
                    .toArray();
            update(digest, table.store(), rows);
        });
        return digest.digest();
    }

    private static void update(MessageDigest digest, RowStore store, int[] rows) {
        update(digest, rows.length);
        for (int row : inOrder(store, rows)) {
            int length = store.end(row) - store.start(row);
            update(digest, length);
            digest.update(store.bytes(row), store.start(row), length);
        }
    }

    /** Rows in the order of their bytes, which most files have already. */
    private static int[] inOrder(RowStore store, int[] rows) {
        for (int i = 1; i < rows.length; i++) {
            if (store.compare(rows[i - 1], rows[i]) > 0) {
                return Arrays.stream(rows)
                        .boxed()
                        .sorted(store::compare)
                        .mapToInt(Integer::intValue)
                        .toArray();
            }
        }
        return rows;
    }

    private static void update(MessageDigest digest, int number) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            digest.update((byte) (number >>> shift));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
