package vn.kycuong.outcome;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kycuong.law.Check;
import vn.kycuong.law.FigureId;
import vn.kycuong.law.Measure;
import vn.kycuong.law.Period;
import vn.kycuong.law.Threshold;
import vn.kycuong.record.RecordRef;

/**
 * A recommendation to the people who decide. It says of nobody that he is guilty, disciplined or moved.
 *
 * @param measure the measure recommended
 * @param figure the figure that led to it
 * @param standing where it stands after the safeguards
 * @param mandatory whether the measure is mandatory once its facts are confirmed
 * @param threshold the row that led to it, or null
 * @param evidence the records it rests on, by code point
 * @param basis the provisions it rests on
 * @param checks what a competent person must still decide
 * @param formsAllowed which form of discipline the law allows; null but for a referral for discipline
 * @param days the head's own days that led to it; null for any other bearer
 * @param explanation how it came about; null unless it was asked for
 */
public record Recommendation(
        Measure measure,
        FigureId figure,
        Standing standing,
        boolean mandatory,
        @Nullable Threshold threshold,
        List<RecordRef> evidence,
        List<String> basis,
        List<Check> checks,
        @Nullable FormsAllowed formsAllowed,
        @Nullable Period days,
        @Nullable Explanation explanation) {

    /** The order of a subject's recommendations: the highest-ranking measure first, then by figure. */
    public static final Comparator<Recommendation> ORDER = Comparator.comparing(
                    (Recommendation recommendation) -> -recommendation.measure().rank())
            .thenComparing(recommendation -> recommendation.figure().obligation())
            .thenComparing(recommendation -> recommendation.figure().figure())
            .thenComparing(Recommendation::figure)
            .thenComparing(Recommendation::days, Period.byFirstDay());

    /** Sorts the evidence and the checks. */
    public Recommendation {
        evidence = RecordRef.inOrder(evidence);
        basis = List.copyOf(basis);
        checks = inOrder(checks);
    }

    /**
     * The same recommendation, standing elsewhere.
     *
     * @param newStanding where it stands
     * @return a copy
     */
    public Recommendation standing(Standing newStanding) {
        return new Recommendation(
                measure,
                figure,
                newStanding,
                mandatory,
                threshold,
                evidence,
                basis,
                checks,
                formsAllowed,
                days,
                explanation);
    }

    /**
     * The same recommendation, explained.
     *
     * @param explained how it came about
     * @return a copy
     */
    public Recommendation explained(Explanation explained) {
        return new Recommendation(
                measure,
                figure,
                standing,
                mandatory,
                threshold,
                evidence,
                basis,
                checks,
                formsAllowed,
                days,
                explained);
    }

    /**
     * Whether everything it rests on is evidence of another recommendation, too.
     *
     * @param other the other recommendation
     * @return whether it has evidence, and the other has all of it
     */
    public boolean restsWithin(Recommendation other) {
        int place = 0;
        for (RecordRef ref : evidence) { // both are in order
            while (place < other.evidence.size() && other.evidence.get(place).compareTo(ref) < 0) {
                place++;
            }
            if (place == other.evidence.size() || !other.evidence.get(place).equals(ref)) {
                return false;
            }
        }
        return !evidence.isEmpty();
    }

    private static List<Check> inOrder(List<Check> checks) {
        for (int i = 1; i < checks.size(); i++) {
            if (checks.get(i - 1).compareTo(checks.get(i)) >= 0) {
                return List.copyOf(EnumSet.copyOf(checks));
            }
        }
        return List.copyOf(checks);
    }

    /** Where a recommendation stands: safeguards may have closed, deferred or absorbed it. */
    public sealed interface Standing {

        /** {@return the word in results} */
        String word();

        /** The measure is recommended. */
        record Recommended() implements Standing {
            @Override
            public String word() {
                return "recommended";
            }
        }

        /**
         * Another recommendation takes this one in.
         *
         * @param by the index of that recommendation among those of the subject, from 0
         */
        record Absorbed(int by) implements Standing {
            @Override
            public String word() {
                return "absorbed";
            }
        }

        /**
         * A circumstance defers it.
         *
         * @param until the last day of the circumstance, null if it is open
         */
        record Deferred(@Nullable LocalDate until) implements Standing {
            @Override
            public String word() {
                return "deferred";
            }
        }

        /** The officer has died. */
        record Closed() implements Standing {
            @Override
            public String word() {
                return "closed";
            }
        }
    }
}
