package vn.kycuong.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kycuong.law.Amount.Percent;
import vn.kycuong.law.Amount.Whole;
import vn.kycuong.law.Threshold.Operator;

class AmountTest {

    private static Percent percent(String count, String of) {
        return new Percent(new BigDecimal(count), new BigDecimal(of));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 3, 33.3333, AT_LEAST, true, a third is more than it shows",
        "1, 3, 33.3333, AT_MOST, false, a third is more than it shows",
        "2, 3, 66.6667, AT_LEAST, false, two thirds are less than they show",
        "2, 3, 66.6667, LESS_THAN, true, two thirds are less than they show",
        "7, 10, 70, LESS_THAN, false, exactly at the value",
        "69.9999999, 100, 70, LESS_THAN, true, just below the value",
        "1, 7, 14.2857142857142857, MORE_THAN, true, below the last place given",
        "0, 5, 0, AT_MOST, true, nothing of something",
        "120, 100, 100, MORE_THAN, true, more than all",
        "0.1, 0.3, 33.333333333333333333, MORE_THAN, true, tenths"
    })
    void a_share_is_compared_exactly_and_not_as_it_is_shown(
            String count, String of, BigDecimal value, Operator operator, boolean satisfied, String what) {
        assertThat(percent(count, of).satisfies(operator, value)).as(what).isEqualTo(satisfied);
    }

    @Property
    void a_share_compares_with_a_whole_percentage_as_whole_numbers_do(
            @ForAll @IntRange(max = 1000) int count,
            @ForAll @IntRange(min = 1, max = 1000) int of,
            @ForAll @IntRange(max = 100) int value,
            @ForAll Operator operator) {
        Amount share = new Percent(BigDecimal.valueOf(count), BigDecimal.valueOf(of));
        assertThat(share.satisfies(operator, BigDecimal.valueOf(value)))
                .isEqualTo(operator.accepts(Integer.compare(100 * count, value * of)));
    }

    @ParameterizedTest
    @EnumSource(Operator.class)
    void a_share_of_nothing_satisfies_no_operator(Operator operator) {
        assertThat(percent("0", "0").satisfies(operator, BigDecimal.ZERO)).isFalse();
        assertThat(percent("0", "0.00").satisfies(operator, new BigDecimal("50")))
                .isFalse();
        assertThat(percent("0", "0").shown()).isNull();
    }

    @Test
    void a_share_has_a_sample_from_its_denominator_on() {
        assertThat(percent("0", "4").hasSample(5)).isFalse();
        assertThat(percent("0", "5").hasSample(5)).isTrue();
        assertThat(percent("0", "0").hasSample(0)).isTrue();
        assertThat(new Whole(0).hasSample(100)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 7, 14.2857",
        "2, 3, 66.6667",
        "1, 2000000, 0.0001",
        "1, 2000001, 0",
        "1, 2, 50",
        "10, 1, 1000",
        "0, 9, 0"
    })
    void a_share_is_shown_half_up_to_four_places_without_trailing_zeros(String count, String of, String shown) {
        assertThat(percent(count, of).shown()).hasToString(shown);
    }

    @Test
    void a_number_is_shown_plainly() {
        assertThat(new Whole(1000).shown()).hasToString("1000");
        assertThat(Amount.plain(new BigDecimal("1E+3"))).hasToString("1000");
        assertThat(Amount.plain(new BigDecimal("2.500"))).hasToString("2.5");
        assertThat(Amount.plain(new BigDecimal("0.000"))).hasToString("0");
    }

    @ParameterizedTest
    @CsvSource({
        "3, AT_LEAST, 3, true", "2, AT_LEAST, 3, false", "3, MORE_THAN, 3, false", "4, MORE_THAN, 3, true",
        "3, AT_MOST, 3, true", "4, AT_MOST, 3, false", "3, LESS_THAN, 3, false", "2, LESS_THAN, 3, true"
    })
    void a_whole_number_is_compared_as_it_is(long number, Operator operator, BigDecimal value, boolean satisfied) {
        assertThat(new Whole(number).satisfies(operator, value)).isEqualTo(satisfied);
    }
}
