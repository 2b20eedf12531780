package vn.kycuong.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kycuong.law.Policy.TableRow;
import vn.kycuong.law.Threshold.Operator;
import vn.kycuong.law.Threshold.Origin;

class ThresholdTest {

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, false, true, true",
        "MORE_THAN, false, false, true",
        "AT_MOST, true, true, false",
        "LESS_THAN, true, false, false"
    })
    void an_operator_accepts_below_at_or_above_the_value(Operator operator, boolean below, boolean at, boolean above) {
        assertThat(operator.accepts(-1)).isEqualTo(below);
        assertThat(operator.accepts(0)).isEqualTo(at);
        assertThat(operator.accepts(1)).isEqualTo(above);
    }

    @ParameterizedTest
    @EnumSource(Operator.class)
    void an_operator_is_found_by_its_sign(Operator operator) {
        assertThat(Operator.of(operator.sign())).contains(operator);
    }

    @Test
    void there_is_no_operator_of_another_sign() {
        assertThat(Operator.of("=")).isEmpty();
        assertThat(Operator.of("")).isEmpty();
        assertThat(Operator.of("≥")).isEmpty();
    }

    @Test
    void a_row_states_operator_and_value() {
        assertThat(row(Operator.AT_LEAST, "3").text()).isEqualTo(">= 3");
        assertThat(row(Operator.MORE_THAN, "33.50").text()).isEqualTo("> 33.5");
        assertThat(row(Operator.AT_MOST, "0").text()).isEqualTo("<= 0");
        assertThat(row(Operator.LESS_THAN, "1E+2").text()).isEqualTo("< 100");
    }

    private static Threshold row(Operator operator, String value) {
        return new Threshold(
                new FigureId("O", Role.HEAD, "f"),
                operator,
                new BigDecimal(value),
                Measure.REMINDER,
                false,
                0,
                null,
                null,
                Validity.ALWAYS,
                Origin.POLICY,
                "P",
                new TableRow("tables/thresholds.csv", 2));
    }
}
