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
     * A row of {@code figures.csv}: what a rule measures, what it rests on and how its records may be excused.
     *
     * @param id which figure
     * @param kind what kind of number it is
     * @param needs the registers it rests on
     * @param absence those of them without which nothing can be said, because it counts what is not on record
     * @param columns the columns it rests on, besides those that must be filled
     * @param excusingCauses the causes that take a record out; empty if it knows no causes
     * @param attributesFault whether a record without a cause asks for {@link Check#ATTRIBUTE_FAULT}
     * @param asksForCause whether it counts records of one cause alone, so that one without a cause is undecided
     * @param row where it stands
     */
    public record FigureDefinition(
            FigureId id,
            NumberKind kind,
            List<RecordFile> needs,
            Set<RecordFile> absence,
            List<NeededColumn> columns,
            Set<Cause> excusingCauses,
            boolean attributesFault,
            boolean asksForCause,
            TableRow row) {

        /** Keeps its own copies. */
        public FigureDefinition {
            needs = List.copyOf(needs);
            absence = Set.copyOf(absence);
            columns = List.copyOf(columns);
            excusingCauses = Set.copyOf(excusingCauses);
        }

        /** {@return whether it is a percentage} */
        public boolean percent() {
            return kind == NumberKind.PERCENT;
        }

        /** What kind of number a figure is. */
        public enum NumberKind {
            /** A whole number. */
            COUNT,
            /** A number of an officer's dossiers, with those that he handled as its base. */
            COUNT_OF_HANDLED,
            /** A percentage. */
            PERCENT
        }
    }
}
