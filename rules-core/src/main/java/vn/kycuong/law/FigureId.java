package vn.kycuong.law;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import vn.kycuong.law.Policy.TableRow;
import vn.kycuong.record.RecordFile;
import vn.kycuong.record.Words.Cause;

/**
 * Names a figure: an obligation, who bears it, and what is measured. Ordered by obligation, bearer, figure.
 *
 * @param obligation the id of the obligation
 * @param bearer the role of the bearer
 * @param figure the name of what is measured
 */
public record FigureId(String obligation, Role bearer, String figure) implements Comparable<FigureId> {

    private static final Comparator<FigureId> ORDER = Comparator.comparing(FigureId::obligation)
            .thenComparing(id -> id.bearer().word())
            .thenComparing(FigureId::figure);

    @Override
    public int compareTo(FigureId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return obligation + " · " + bearer.word() + " · " + figure;
    }

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
}
