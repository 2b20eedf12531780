package vn.kycuong.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import vn.kycuong.fault.Fault.Place;

/** What holds of any value and any name. */
class FaultPropertyTest {

    @Property
    void a_long_value_is_cut_between_two_letters(@ForAll @IntRange(min = 0, max = 150) int before) {
        String smileys = "x".repeat(before) + "\uD83D\uDE42".repeat(200);
        String value = Fault.of(Place.of("a"), smileys, Kind.EMPTY).value();
        String shown = value.substring(0, value.length() - 1);
        assertThat(value).endsWith("…");
        assertThat(smileys).startsWith(shown);
        assertThat(shown.codePointCount(0, shown.length())).isEqualTo(100);
    }

    @Property
    void a_known_name_is_nearest_to_itself(@ForAll @NotEmpty List<@NotEmpty String> known) {
        String name = known.get(0);
        assertThat(Nearest.to(name, known)).isEqualTo(name);
    }
}
