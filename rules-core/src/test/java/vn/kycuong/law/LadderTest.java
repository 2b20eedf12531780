package vn.kycuong.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kycuong.law.Policy.TableRow;
import vn.kycuong.law.Regime.Ladder;
import vn.kycuong.record.DisciplineWords.Form;

class LadderTest {

    private static final Ladder LADDER = new Ladder(
            Set.of("R2"),
            DisciplineRole.CIVIL_SERVANT_MANAGER,
            List.of(Form.KT, Form.CC, Form.CCH, Form.BTV),
            "ND172",
            new TableRow("tables/ladders.csv", 2));

    @ParameterizedTest
    @CsvSource({
        "KT, CC, from rung to rung",
        "CC, CCH, from rung to rung",
        "BTV, BTV, never above the top",
        "GC, CCH, from a form of another law to the next heavier rung",
        "HBL, CCH, from a form of another law to the next heavier rung",
        "BN, BTV, from a form above the top to the top"
    })
    void one_rung_above_is_never_lighter_unless_at_the_top(Form form, Form above, String what) {
        assertThat(LADDER.above(form)).as(what).isEqualTo(above);
    }
}
