package vn.kycuong.office.register;

import java.util.Arrays;
import java.util.List;
import vn.kycuong.office.Texts;

/**
 * Something about a register that is not as it was written.
 *
 * @param kind what
 * @param details which entry, line or file, as the text of the kind names them
 */
record Finding(Kind kind, List<String> details) {

    /** What can be found. */
    enum Kind {
        /** A line in the place of an entry is not to the byte what an entry is written as. */
        EDITED,
        /** A line more than there are entries. */
        INSERTED,
        /** Entries that were between others. */
        REMOVED,
        /** Entries that were after all others, as the head knows. */
        CUT,
        /** The last line is a part of an entry that was acknowledged. */
        TORN,
        /** An entry twice. */
        DUPLICATED,
        /** An entry that stands after a later one. */
        REORDERED,
        /** An entry that was not written after the one before it. */
        UNCHAINED,
        /** A part of a line that was never acknowledged: the writing stopped half-way. */
        UNACKNOWLEDGED_PART,
        /** An entry that was never acknowledged: the writing stopped before the head was written. */
        UNACKNOWLEDGED_ENTRY,
        /** Entries after the one that the head names. */
        AFTER_HEAD,
        /** The entry that the head names is another. */
        HEAD_OTHER,
        HEAD_MISSING,
        HEAD_DAMAGED,
        CASE_MISSING,
        CASE_CHANGED,
        CHECKPOINT_EDITED,
        /** A signature that is not of the content and the given keys. */
        CHECKPOINT_UNSIGNED,
        /** Entries that a checkpoint attests are not there. */
        CHECKPOINT_CUT,
        /** An entry up to the checkpoint is not the one it attests. */
        CHECKPOINT_OTHER,
        /** Keys were given, but nothing is signed. */
        NO_CHECKPOINT;

        /** Whether the next entry can be written all the same: nothing is lost that was acknowledged. */
        boolean isLeftByCrash() {
            return this == UNACKNOWLEDGED_PART || this == UNACKNOWLEDGED_ENTRY;
        }
    }

    static Finding of(Kind kind, Object... details) {
        return new Finding(kind, Arrays.stream(details).map(String::valueOf).toList());
    }

    /** The numbers of entries that follow one another. */
    static String range(long first, long last) {
        return first == last ? String.valueOf(first) : first + "–" + last;
    }

    String text(Texts texts) {
        return texts.text("register.found." + kind, details.toArray());
    }
}
