package vn.kycuong.law;

import static java.util.Comparator.comparingInt;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.kycuong.law.Measure.COLLECTIVE_REVIEW;
import static vn.kycuong.law.Measure.DISCIPLINE_REFERRAL;
import static vn.kycuong.law.Measure.REASSIGNMENT;
import static vn.kycuong.law.Measure.REMINDER;
import static vn.kycuong.law.Measure.REPLACEMENT;
import static vn.kycuong.law.Measure.REVIEW;
import static vn.kycuong.law.Measure.TERMINATION_REFERRAL;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kycuong.law.Measure.Family;

class MeasureTest {

    private static List<Measure> of(Family family) {
        return Arrays.stream(Measure.values())
                .filter(measure -> measure.family() == family)
                .sorted(comparingInt(Measure::rank))
                .toList();
    }

    @Test
    void conduct_ranks_from_reminder_to_referral_for_discipline() {
        assertThat(of(Family.CONDUCT)).containsExactly(REMINDER, REVIEW, COLLECTIVE_REVIEW, DISCIPLINE_REFERRAL);
        assertThat(REVIEW.rank()).isEqualTo(COLLECTIVE_REVIEW.rank());
        assertThat(REMINDER.rank()).isLessThan(REVIEW.rank());
        assertThat(REVIEW.rank()).isLessThan(DISCIPLINE_REFERRAL.rank());
    }

    @Test
    void personnel_ranks_from_reassignment_to_referral_for_termination() {
        assertThat(of(Family.PERSONNEL)).containsExactly(REASSIGNMENT, REPLACEMENT, TERMINATION_REFERRAL);
    }

    @Test
    void only_reminders_and_collective_reviews_cannot_be_deferred() {
        assertThat(Measure.values())
                .filteredOn(measure -> !measure.isDeferrable())
                .containsExactly(REMINDER, COLLECTIVE_REVIEW);
    }
}
