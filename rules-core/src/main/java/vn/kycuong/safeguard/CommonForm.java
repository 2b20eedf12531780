package vn.kycuong.safeguard;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kycuong.law.DisciplineLaw;
import vn.kycuong.law.DisciplineRole;
import vn.kycuong.law.Regime;
import vn.kycuong.record.DisciplineWords.Form;

/**
 * The one form that follows from violations referred together: the heaviest, raised by a rung where the law says so of
 * several; none where any of them has none.
 */
final class CommonForm {

    private final DisciplineLaw law;
    private final DisciplineRole role;
    private final Opinions opinions;

    /** Takes at least one opinion, by the key of its violation. */
    CommonForm(DisciplineLaw law, DisciplineRole role, Opinions opinions) {
        this.law = law;
        this.role = role;
        this.opinions = opinions;
    }

    /** The form, or null where there is a gap. */
    @Nullable
    Form form() {
        if (opinions.gap() != null) {
            return null;
        }
        Form heaviest =
                heaviest(opinions.all().stream().map(opinion -> opinion.ruling().form()));
        Optional<Regime> raising = opinions.regime().filter(Regime::severalRaise);
        return opinions.all().size() > 1 && heaviest != null && raising.isPresent()
                ? law.ladder(raising.get(), role).above(heaviest)
                : heaviest;
    }

    /** The form, or those that may be meant where a single violation has none. */
    List<Form> candidates() {
        Form form = form();
        if (form != null) {
            return List.of(form);
        }
        return opinions.all().size() == 1 ? opinions.all().get(0).candidates() : List.of();
    }

    /** What is certain below a gap, or null. */
    @Nullable
    Form floor() {
        return opinions.gap() == null
                ? null
                : heaviest(opinions.all().stream()
                        .map(Opinion::ruling)
                        .flatMap(ruling -> Stream.of(ruling.form(), ruling.floor())));
    }

    private static @Nullable Form heaviest(Stream<@Nullable Form> forms) {
        return forms.filter(Objects::nonNull).max(Form::compareTo).orElse(null);
    }
}
