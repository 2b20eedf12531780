package vn.kycuong.outcome;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

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
