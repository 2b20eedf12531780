package vn.kycuong.intake;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
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
        return join(tables.present().map(Table::file).toList(), ofEach(unitsInOrder));
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
            Integer[] rows = Arrays.stream(unitRows.of(table.file(), unit))
                    .filter(row -> unitRows.home(table.file(), row) == unit)
                    .boxed()
                    .toArray(Integer[]::new);
            Arrays.sort(rows, table.store()::compare);
            digest.update(ByteBuffer.allocate(4).putInt(rows.length).flip());
            for (int row : rows) {
                update(digest, table.store(), row);
            }
        });
        return digest.digest();
    }

    private static void update(MessageDigest digest, RowStore store, int row) {
        int length = store.end(row) - store.start(row);
        digest.update(ByteBuffer.allocate(4).putInt(length).flip());
        digest.update(store.bytes(row), store.start(row), length);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
