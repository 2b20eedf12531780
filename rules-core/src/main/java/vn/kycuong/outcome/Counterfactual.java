package vn.kycuong.outcome;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kycuong.law.FigureId;
import vn.kycuong.law.Measure;
import vn.kycuong.outcome.Finding.Status;
import vn.kycuong.record.DisciplineWords.Form;
import vn.kycuong.record.RecordFile;
import vn.kycuong.record.RecordRef;

/**
 * What would follow if some records were otherwise. Evaluated by the engine, never guessed. Immutable.
 *
 * @param changes what would be otherwise: at most three records, twelve where a share is in question, or one register; each of them is needed
 * @param effects what would follow for the subject; never empty
 * @param missing whether every change only fills in what is not known now
 */
public record Counterfactual(List<Change> changes, List<Effect> effects, boolean missing) {

    /** Keeps its own copies. */
    public Counterfactual {
        changes = List.copyOf(changes);
        effects = List.copyOf(effects);
    }

    /** Something that would be otherwise. */
    public sealed interface Change {

        /**
         * Some cells of a record.
         *
         * @param id the record
         * @param cells the cells
         */
        record OfRecord(RecordRef id, List<Cell> cells) implements Change {

            /** Keeps its own copy. */
            public OfRecord {
                cells = List.copyOf(cells);
            }
        }

        /**
         * A record that would be there besides. Its key is of no matter.
         *
         * @param file its file
         * @param cells its cells that would be filled, in the order of the columns
         */
        record NewRecord(RecordFile file, List<Cell> cells) implements Change {

            /** Keeps its own copy. */
            public NewRecord {
                cells = List.copyOf(cells);
            }
        }

        /**
         * A register that would be supplied for the whole period, with nothing in it but what is on record.
         *
         * @param file the register
         */
        record Supplied(RecordFile file) implements Change {}
    }

    /**
     * A cell that would be otherwise.
     *
     * @param column the name of its column
     * @param from what it holds, as the contract writes it, or null if it is empty
     * @param to what it would hold, or null if it would be empty
     */
    public record Cell(
            String column, @Nullable String from, @Nullable String to) {}

    /** What would follow for one figure of the subject. */
    public sealed interface Effect {

        /** {@return the figure} */
        FigureId figure();

        /**
         * A recommendation would no longer be made.
         *
         * @param figure the figure
         * @param measure the measure
         */
        record Lifted(FigureId figure, Measure measure) implements Effect {}

        /**
         * Another measure of the same family would be recommended.
         *
         * @param figure the figure
         * @param from the measure now
         * @param to the measure then
         */
        record Replaced(FigureId figure, Measure from, Measure to) implements Effect {

            /** {@return whether it would be a lighter one} */
            public boolean isLighter() {
                return to.rank() < from.rank();
            }
        }

        /**
         * A recommendation would be made that is not made now.
         *
         * @param figure the figure
         * @param measure the measure
         */
        record Added(FigureId figure, Measure measure) implements Effect {}

        /**
         * The law would allow another form.
         *
         * @param figure the figure
         * @param from the form now, or null if none follows
         * @param to the form then, or null if none would follow
         */
        record OtherForm(
                FigureId figure,
                @Nullable Form from,
                @Nullable Form to) implements Effect {}

        /**
         * Something could be concluded that cannot be now.
         *
         * @param figure the figure
         * @param to what would be found
         */
        record Concluded(FigureId figure, Status to) implements Effect {}
    }
}
