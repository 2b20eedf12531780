package vn.kycuong.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.kycuong.outcome.Evaluation;
import vn.kycuong.outcome.Evaluation.SubjectResult;
import vn.kycuong.record.Recorded;

/** The same rows give the same result, in whatever order and however often. */
class RepeatabilityPropertyTest {

    @Provide
    Arbitrary<Situation> situations() {
        return Situations.any();
    }

    @Property
    void the_order_of_the_rows_changes_nothing(@ForAll("situations") Situation situation, @ForAll Random random) {
        List<Recorded> shuffled = new ArrayList<>(situation.rows());
        Collections.shuffle(shuffled, random);
        Evaluation expected = situation.evaluate();
        Evaluation actual = situation.evaluate(shuffled);
        assertThat(actual).isEqualTo(expected);
        assertThat(situation.written(actual)).isEqualTo(situation.written(expected));
        Occurrence.ofAtLeast(50, "shuffled", !shuffled.equals(situation.rows()));
        Occurrence.ofAtLeast(30, "referral", isReferred(expected.subjects().get(1)));
    }

    @Property
    void repeating_an_evaluation_changes_nothing(@ForAll("situations") Situation situation) {
        Evaluation first = situation.evaluate();
        Evaluation second = situation.evaluate();
        assertThat(second).isEqualTo(first);
        assertThat(situation.written(second)).isEqualTo(situation.written(first));
        Occurrence.ofAtLeast(30, "referral", isReferred(first.subjects().get(1)));
        Occurrence.ofAtLeast(
                10,
                "a gap",
                Situation.formsAllowed(first.subjects().get(1))
                        .filter(allowed -> allowed.gap() != null)
                        .isPresent());
    }

    private static boolean isReferred(SubjectResult result) {
        return Situation.formsAllowed(result).isPresent();
    }
}
