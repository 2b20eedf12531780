package vn.kycuong.intake;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.kycuong.fault.Fault;
import vn.kycuong.record.RecordFile;
import vn.kycuong.record.UnitRecords;

/**
 * All that comes of reading a folder, to be compared.
 *
 * @param stop the message of what stops everything, else empty
 * @param accepted the accepted rows by file
 * @param rejected what is wrong with each rejected row
 * @param units the rows of each unit by file, and the files supplied for it
 * @param digest the digest of the records
 */
record Outcome(
        String stop,
        Map<RecordFile, Integer> accepted,
        List<Fault> rejected,
        Map<String, List<Set<Object>>> units,
        String digest) {

    private static final LocalDate FROM = LocalDate.of(2024, 7, 1);
    private static final LocalDate TO = LocalDate.of(2024, 12, 31);

    static Outcome of(Path path, long slice) {
        try {
            Records records = RecordFolder.read(path, Folder.OBLIGATIONS, slice);
            Map<String, List<Set<Object>>> units = new LinkedHashMap<>();
            records.units().forEach(unit -> units.put(unit.unit().id(), rows(unit)));
            return new Outcome("", records.accepted(), records.rejected(), units, records.digest());
        } catch (UnusableRecordsException e) {
            return new Outcome(String.valueOf(e.getMessage()), Map.of(), List.of(), Map.of(), "");
        }
    }

    private static List<Set<Object>> rows(UnitRecords unit) {
        List<Set<Object>> rows = new ArrayList<>();
        for (RecordFile file : RecordFile.values()) {
            if (file != RecordFile.COVERAGE) {
                rows.add(Set.copyOf(unit.rows(RowClass.of(file))));
            }
        }
        rows.add(Arrays.stream(RecordFile.values())
                .filter(file -> unit.isSupplied(file, FROM, TO))
                .collect(Collectors.toSet()));
        return rows;
    }
}
