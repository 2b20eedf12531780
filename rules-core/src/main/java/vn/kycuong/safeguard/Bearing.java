package vn.kycuong.safeguard;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.kycuong.fact.Subjects;
import vn.kycuong.law.Role;
import vn.kycuong.outcome.Finding.Reason;
import vn.kycuong.record.Officer;
import vn.kycuong.record.Words.Post;

/** Who bears what in a unit: every officer, the staff, those who hold a post, and its one head. */
final class Bearing {

    private final Subjects subjects;
    private final Optional<Officer> head;

    Bearing(Subjects subjects) {
        this.subjects = subjects;
        head = subjects.head();
    }

    /** Whether the unit has not the one head that bears its obligations. */
    boolean lacksHead() {
        return head.isEmpty();
    }

    /** Why it has not: none is on record, or more than one. */
    Reason whyNoHead() {
        return subjects.heads().isEmpty() ? Reason.Plain.NO_HEAD : Reason.Plain.TWO_HEADS;
    }

    /** Whether an officer of the unit bears what a role bears. */
    boolean bears(Officer officer, Role role) {
        return switch (role) {
            case OFFICER -> true;
            case MANAGER -> officer.post() != Post.NONE;
            case STAFF -> officer.post() == Post.NONE;
            case HEAD -> head.isPresent() && head.get() == officer;
            case UNIT -> false;
        };
    }

    /** How long the head has been in post; nobody else is asked. */
    OptionalLong daysInPost(Role role, @Nullable Officer officer, LocalDate day) {
        return role != Role.HEAD || officer == null || officer.inPostSince() == null
                ? OptionalLong.empty()
                : OptionalLong.of(ChronoUnit.DAYS.between(officer.inPostSince(), day));
    }
}
