package vn.kycuong.benchmarks.peer;

import java.util.Comparator;
import java.util.List;

/**
 * What an engine says of one figure of one subject.
 *
 * @param subject the officer who bears it
 * @param figure the figure
 * @param count how many dossiers count against the officer
 * @param of out of how many; 0 where the figure is no percentage
 * @param measure the measure that the thresholds lead to, {@code none} if none
 */
public record Answer(String subject, Figure figure, int count, int of, String measure) {

    /** What an engine answers where no threshold matches. */
    static final String NONE = "none";

    private static final Comparator<Answer> ORDER =
            Comparator.comparing(Answer::subject).thenComparing(Answer::figure);

    /**
     * Answers in one order, to be compared with those of another engine.
     *
     * @param answers the answers
     * @return them, sorted
     */
    public static List<Answer> sorted(List<Answer> answers) {
        return answers.stream().sorted(ORDER).toList();
    }

    /** The figures of the three obligations. */
    public enum Figure {
        /** Row 12, officer. */
        FAULTY_INTAKE,
        /** Row 13, officer. */
        PROLONGED_LATE,
        /** Row 13, head. */
        PROLONGED_LATE_PERCENT,
        /** Row 26, officer. */
        MISSING_APOLOGIES,
        /** Row 26, head. */
        MISSING_APOLOGIES_PERCENT;

        /** {@return whether it is a percentage} */
        public boolean isPercent() {
            return this == PROLONGED_LATE_PERCENT || this == MISSING_APOLOGIES_PERCENT;
        }

        /** {@return the name in the tables of the pack} */
        public String word() {
            return switch (this) {
                case FAULTY_INTAKE -> "faulty_intake";
                case PROLONGED_LATE -> "prolonged_late";
                case PROLONGED_LATE_PERCENT -> "prolonged_late_percent";
                case MISSING_APOLOGIES -> "missing_apologies";
                case MISSING_APOLOGIES_PERCENT -> "missing_apologies_percent";
            };
        }
    }
}
