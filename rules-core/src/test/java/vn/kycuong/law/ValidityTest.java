package vn.kycuong.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ValidityTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 6, 28);
    private static final int DAYS = 7;

    private static LocalDate day(int number) {
        return FIRST.plusDays(number);
    }

    @Test
    void it_holds_from_its_first_day_to_its_last() {
        Validity validity = new Validity(day(1), day(3));
        assertThat(IntStream.range(0, 5).filter(number -> validity.holdsOn(day(number))))
                .containsExactly(1, 2, 3);
    }

    @Test
    void an_empty_bound_is_none() {
        assertThat(new Validity(null, day(1)).holdsOn(LocalDate.MIN)).isTrue();
        assertThat(new Validity(null, day(1)).holdsOn(day(2))).isFalse();
        assertThat(new Validity(day(1), null).holdsOn(LocalDate.MAX)).isTrue();
        assertThat(new Validity(day(1), null).holdsOn(day(0))).isFalse();
        assertThat(Validity.ALWAYS.holdsOn(LocalDate.MIN)).isTrue();
        assertThat(Validity.ALWAYS.holdsOn(LocalDate.MAX)).isTrue();
    }

    @Provide
    Arbitrary<Validity> validities() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, DAYS - 1).injectNull(0.3),
                        Arbitraries.integers().between(0, DAYS - 1).injectNull(0.3))
                .as((one, other) -> one == null || other == null
                        ? new Validity(one == null ? null : day(one), other == null ? null : day(other))
                        : new Validity(day(Math.min(one, other)), day(Math.max(one, other))));
    }

    /** A week and a day on either side, on which open bounds reach as far as anywhere. */
    private static IntStream days() {
        return IntStream.rangeClosed(-1, DAYS);
    }

    @Property
    void two_overlap_if_there_is_a_day_on_which_both_hold(
            @ForAll("validities") Validity one, @ForAll("validities") Validity other) {
        boolean shared = days().anyMatch(number -> one.holdsOn(day(number)) && other.holdsOn(day(number)));
        assertThat(one.overlaps(other)).isEqualTo(shared);
        assertThat(other.overlaps(one)).isEqualTo(shared);
    }

    @Property
    void it_meets_a_period_if_it_holds_on_some_day_of_it(@ForAll("validities") Validity validity) {
        for (int from = 0; from < DAYS; from++) {
            for (int to = from; to < DAYS; to++) {
                assertThat(validity.meets(new Period(day(from), day(to))))
                        .isEqualTo(IntStream.rangeClosed(from, to).anyMatch(number -> validity.holdsOn(day(number))));
            }
        }
    }
}
