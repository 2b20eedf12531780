package vn.kycuong.outcome;

import java.util.Comparator;
import java.util.Locale;
import vn.kycuong.record.DisciplineWords.CircumstanceKind;
import vn.kycuong.record.RecordFile;
import vn.kycuong.record.Words;

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
