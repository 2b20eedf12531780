package vn.kycuong.safeguard;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kycuong.law.Edition;
import vn.kycuong.law.FigureId.FigureDefinition;
import vn.kycuong.law.NeededColumn;
import vn.kycuong.law.Period;
import vn.kycuong.outcome.Finding.Reason;
import vn.kycuong.record.RecordFile;
import vn.kycuong.record.UnitRecords;

/**
 * How far the registers of a cell can be relied on in some days: which are supplied, which are whole, and which of their
 * columns are known. Used by one thread.
 */
final class KnownRegisters {

    private static final String UNFILLED_ROWS = "unfilled_column_rows";

    private final UnitRecords records;
    private final Period days;
    private final Edition edition;
    private final Map<RecordFile, Boolean> supplied = new EnumMap<>(RecordFile.class);
    private final Map<FigureDefinition, List<NeededColumn>> unknown = new IdentityHashMap<>();

    KnownRegisters(UnitRecords records, MeasuredDays measured) {
        this.records = records;
        days = measured.days();
        edition = measured.edition();
    }

    boolean isSupplied(RecordFile file) {
        return supplied.computeIfAbsent(file, any -> records.isSupplied(any, days.from(), days.to()));
    }

    /** Whether every register that a figure rests on is supplied. */
    boolean areSupplied(FigureDefinition definition) {
        return definition.needs().stream().allMatch(this::isSupplied);
    }

    /** How many rejected rows of a register name an officer, or the unit. */
    int rejectedRows(RecordFile file, @Nullable String officerId) {
        return records.rejectedRows(file, officerId);
    }

    /** What a figure rests on and is not known: registers that are missing or not whole, and columns. */
    List<Reason> lacking(FigureDefinition definition, @Nullable String officerId) {
        List<Reason> lacking = new ArrayList<>();
        for (RecordFile file : definition.needs()) {
            if (!isSupplied(file)) {
                lacking.add(new Reason.Missing(file));
            }
            int rejected = rejectedRows(file, officerId);
            if (rejected > 0) {
                lacking.add(new Reason.Rejected(file, rejected));
            }
        }
        for (NeededColumn column : unknown(definition)) {
            lacking.add(new Reason.MissingColumn(column.file(), column.column()));
        }
        return lacking;
    }

    /** Whether nothing can be said of a figure, since what is not on record, or in a cell, counts against the bearer. */
    boolean isSilent(FigureDefinition definition, @Nullable String officerId) {
        for (RecordFile file : definition.absence()) {
            if (!isSupplied(file) || rejectedRows(file, officerId) > 0) {
                return true;
            }
        }
        return unknown(definition).stream().anyMatch(NeededColumn::countsAgainst);
    }

    private List<NeededColumn> unknown(FigureDefinition definition) {
        return unknown.computeIfAbsent(
                definition,
                any -> any.columns().stream().filter(this::isUnknown).toList());
    }

    private boolean isUnknown(NeededColumn needed) {
        return (needed.parameter() == null || edition.number(needed.parameter()) != 0)
                && !knows(needed.file(), needed.column())
                && (needed.other() == null || !knows(needed.file(), needed.other()));
    }

    private boolean knows(RecordFile file, String column) {
        return records.knows(file, column, edition.number(UNFILLED_ROWS));
    }
}
