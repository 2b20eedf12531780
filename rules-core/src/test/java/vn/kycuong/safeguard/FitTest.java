package vn.kycuong.safeguard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import vn.kycuong.law.Amount;
import vn.kycuong.law.Amount.Percent;
import vn.kycuong.law.Amount.Whole;
import vn.kycuong.law.FigureId;
import vn.kycuong.law.Measure;
import vn.kycuong.law.Policy.TableRow;
import vn.kycuong.law.Role;
import vn.kycuong.law.Threshold;
import vn.kycuong.law.Threshold.Operator;
import vn.kycuong.law.Threshold.Origin;
import vn.kycuong.law.Validity;

class FitTest {

    private static final OptionalLong UNKNOWN = OptionalLong.empty();
    private static final Threshold FROM_TWENTY_PERCENT_OF_FIVE = new Threshold(
            new FigureId("O", Role.HEAD, "f"),
            Operator.AT_LEAST,
            BigDecimal.valueOf(20),
            Measure.REMINDER,
            false,
            5,
            null,
            null,
            Validity.ALWAYS,
            Origin.POLICY,
            "P",
            new TableRow("tables/thresholds.csv", 2));

    private static Amount share(long count, long of) {
        return new Percent(BigDecimal.valueOf(count), BigDecimal.valueOf(of));
    }

    private static Fit fit(Amount amount, OptionalLong daysInPost) {
        return Fit.of(FROM_TWENTY_PERCENT_OF_FIVE, amount, 90, daysInPost);
    }

    @Test
    void a_figure_that_does_not_meet_the_value_does_not_fit_whatever_its_sample() {
        assertThat(fit(share(1, 6), UNKNOWN)).isEqualTo(Fit.NONE);
        assertThat(fit(share(0, 4), UNKNOWN)).isEqualTo(Fit.NONE);
        assertThat(fit(share(0, 0), UNKNOWN)).isEqualTo(Fit.NONE);
        assertThat(fit(null, UNKNOWN)).isEqualTo(Fit.NONE);
    }

    @Test
    void a_figure_that_meets_it_needs_its_sample() {
        assertThat(fit(share(1, 4), UNKNOWN)).isEqualTo(Fit.TOO_FEW_CASES);
        assertThat(fit(share(1, 5), UNKNOWN)).isEqualTo(Fit.MATCH);
        assertThat(fit(new Whole(20), UNKNOWN)).isEqualTo(Fit.MATCH);
    }

    @Test
    void a_head_must_have_been_in_post_long_enough_unless_it_is_not_known() {
        assertThat(fit(share(5, 5), OptionalLong.of(89))).isEqualTo(Fit.NEW_IN_POST);
        assertThat(fit(share(5, 5), OptionalLong.of(90))).isEqualTo(Fit.MATCH);
        assertThat(fit(share(5, 5), OptionalLong.of(-1))).isEqualTo(Fit.NEW_IN_POST);
        assertThat(fit(share(1, 4), OptionalLong.of(0))).isEqualTo(Fit.TOO_FEW_CASES);
    }
}
