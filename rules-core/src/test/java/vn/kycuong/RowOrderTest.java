package vn.kycuong;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.kycuong.outcome.Evaluation;
import vn.kycuong.pack.InvalidPolicyException;
import vn.kycuong.pack.PolicyPack;
import vn.kycuong.pack.ToyPack;
import vn.kycuong.record.Recorded;

/** Rows come in no particular order: none changes the evaluation. */
class RowOrderTest {

    private static final DecisionEngine ENGINE = engine();
    private static final Evaluation EXPECTED = evaluate(ToyUnits.busy("U1"));

    private static DecisionEngine engine() {
        try {
            return DecisionEngine.of(PolicyPack.open(ToyPack.FOLDER));
        } catch (InvalidPolicyException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Evaluation evaluate(List<Recorded> rows) {
        return ENGINE.evaluate(ToyUnits.of("U1", rows), ToyUnits.SPRING);
    }

    @Property(tries = 100)
    void the_order_of_rows_does_not_matter(@ForAll("orders") List<Recorded> rows) {
        assertThat(evaluate(rows)).isEqualTo(EXPECTED);
    }

    @Provide
    Arbitrary<List<Recorded>> orders() {
        return Arbitraries.shuffle(ToyUnits.busy("U1"));
    }
}
