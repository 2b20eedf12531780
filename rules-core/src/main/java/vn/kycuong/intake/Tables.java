package vn.kycuong.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.kycuong.record.RecordFile;

/** The tables of a folder, one for each kind of file; that of a missing file is empty. */
final class Tables {

    private final Table[] tables =
            Arrays.stream(RecordFile.values()).map(Table::new).toArray(Table[]::new);
    private final List<Table> present;

    Tables(Set<RecordFile> present) {
        this.present = Arrays.stream(tables)
                .filter(table -> present.contains(table.file()))
                .toList();
    }

    Table of(RecordFile file) {
        return tables[file.ordinal()];
    }

    boolean has(RecordFile file) {
        return present.contains(of(file));
    }

    /** The tables of the files that are in the folder. */
    Stream<Table> present() {
        return present.stream();
    }
}
