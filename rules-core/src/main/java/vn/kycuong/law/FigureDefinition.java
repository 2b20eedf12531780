package vn.kycuong.law;

import java.util.List;
import java.util.Set;
import vn.kycuong.record.RecordFile;
import vn.kycuong.record.Words.Cause;

/**
 * A row of {@code figures.csv}: what a rule measures and how its records may be excused.
 *
 * @param id which figure
 * @param percent whether it is a percentage
 * @param needs the registers it rests on
 * @param absence whether it counts what is missing, so that nothing can be said without the register
 * @param excusingCauses the causes that take a record out; empty if it knows no causes
 * @param attributesFault whether a record without a cause asks for {@link Check#ATTRIBUTE_FAULT}
 * @param row where it stands
 */
public record FigureDefinition(
        FigureId id,
        boolean percent,
        List<RecordFile> needs,
        boolean absence,
        Set<Cause> excusingCauses,
        boolean attributesFault,
        TableRow row) {

    /** Keeps its own copies. */
    public FigureDefinition {
        needs = List.copyOf(needs);
        excusingCauses = Set.copyOf(excusingCauses);
    }
}
