package vn.kycuong.outcome;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.kycuong.law.Amount;
import vn.kycuong.law.FigureId;
import vn.kycuong.law.Measure;
import vn.kycuong.law.Period;
import vn.kycuong.law.Threshold;
import vn.kycuong.record.DisciplineWords.CircumstanceKind;
import vn.kycuong.record.RecordFile;
import vn.kycuong.record.RecordRef;
import vn.kycuong.record.Words;

/**
 * An entry of the ledger: what is found of one figure of a subject.
 *
 * @param id what is measured
 * @param percent whether it is a percentage
 * @param status what is found
 * @param amount what it comes to without the excused records; null where there is nothing to measure
 * @param measure the highest-ranking measure that follows; null unless breached
 * @param threshold the matching row that led to that measure, or null
 * @param evidence the records that count against the subject, by code point
 * @param excused the records left out that would count against the subject, by code point
 * @param undecided the records that would decide if their cause, which is not established, were the officer
 * @param reasons why, by code
 * @param days the head's own days that were measured; null for any other bearer
 * @param explanation how it came about; null unless it was asked for
 */
public record Finding(
        FigureId id,
        boolean percent,
        Status status,
        @Nullable Amount amount,
        @Nullable Measure measure,
        @Nullable Threshold threshold,
        List<RecordRef> evidence,
        List<RecordRef> excused,
        List<RecordRef> undecided,
        List<Reason> reasons,
        @Nullable Period days,
        @Nullable Explanation explanation) {

    /** The order of a ledger: by figure, then by the head's days. */
    public static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::id).thenComparing(Finding::days, Period.byFirstDay());

    /** Sorts the evidence and the reasons. */
    public Finding {
        evidence = RecordRef.inOrder(evidence);
        excused = RecordRef.inOrder(excused);
        undecided = RecordRef.inOrder(undecided);
        reasons = reasons.size() < 2
                ? List.copyOf(reasons)
                : reasons.stream().distinct().sorted(Reason.order()).toList();
    }

    /**
     * The same finding, explained.
     *
     * @param explained how it came about
     * @return a copy
     */
    public Finding explained(Explanation explained) {
        return new Finding(
                id, percent, status, amount, measure, threshold, evidence, excused, undecided, reasons, days,
                explained);
    }

    /** What a finding says of a figure. */
    public enum Status {
        /** A threshold matches. */
        BREACHED,
        /** No threshold matches. */
        MET,
        /** Nothing can be concluded. */
        UNKNOWN,
        /** A threshold would match, but the records or the time in post excuse. */
        EXCUSED,
        /** The obligation is not in force in the period. */
        NOT_APPLICABLE;

        /** {@return the word in results} */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Why a finding has its status. Ordered by the code that results state. */
    public sealed interface Reason {

        /** {@return the code in results, for example {@code missing:dossiers}} */
        String code();

        /** {@return the order of reasons in results} */
        static Comparator<Reason> order() {
            return Comparator.comparing(Reason::code);
        }

        /**
         * A register was not supplied.
         *
         * @param file the register
         */
        record Missing(RecordFile file) implements Reason {
            @Override
            public String code() {
                return "missing:" + file.fileName();
            }
        }

        /**
         * A column of a register is not known: the header does not name it, or nobody fills it.
         *
         * @param file the register
         * @param column the column
         */
        record MissingColumn(RecordFile file, String column) implements Reason {
            @Override
            public String code() {
                return "missing:" + file.fileName() + "." + column;
            }
        }

        /**
         * Rows of a register were rejected that name the subject, so that it is not whole.
         *
         * @param file the register
         * @param rows how many
         */
        record Rejected(RecordFile file, int rows) implements Reason {
            @Override
            public String code() {
                return "rejected:" + file.fileName();
            }
        }

        /**
         * Records were left out because their cause excuses.
         *
         * @param cause the cause
         */
        record Cause(Words.Cause cause) implements Reason {
            @Override
            public String code() {
                return "cause:" + cause.word();
            }
        }

        /**
         * Records were left out because a circumstance exempts them.
         *
         * @param kind the kind of circumstance
         */
        record Circumstance(CircumstanceKind kind) implements Reason {
            @Override
            public String code() {
                return "circumstance:" + kind.word();
            }
        }

        /** A reason that has no particulars. */
        enum Plain implements Reason {
            /** The unit has no head on record. */
            NO_HEAD,
            /** The unit has two or more heads on record. */
            TWO_HEADS,
            /** Too few cases. */
            SAMPLE,
            /** Records whose cause is not established would decide. */
            CAUSE_NOT_ESTABLISHED,
            /** The head has not been in post long enough. */
            NEW_IN_POST,
            /** A circumstance that would exempt a record has no evidence. */
            CIRCUMSTANCE_WITHOUT_EVIDENCE,
            /** The limitation has run out. */
            LIMITATION_EXPIRED;

            @Override
            public String code() {
                return name().toLowerCase(Locale.ROOT);
            }
        }
    }
}
