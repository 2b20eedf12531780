package vn.kycuong.safeguard;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kycuong.law.DisciplineLaw;
import vn.kycuong.law.DisciplineLaw.Gap;
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
    private final Optional<Regime> regime;
    private final List<Opinion> opinions;

    /** Takes at least one violation, by key; each has an opinion. */
    CommonForm(DisciplineLaw law, DisciplineRole role, List<Examined> referred) {
        this.law = law;
        this.role = role;
        regime = regime(referred);
        opinions = opinions(referred).toList();
    }

    /** The id of the regime of the case that is considered last, or empty before the first regime. */
    static Optional<String> regimeId(List<Examined> violations) {
        return regime(violations).map(Regime::id);
    }

    private static Optional<Regime> regime(List<Examined> violations) {
        return opinions(violations)
                .max(Comparator.comparing(opinion -> opinion.fact().considered()))
                .flatMap(opinion -> Optional.ofNullable(opinion.regime()));
    }

    private static Stream<Opinion> opinions(List<Examined> violations) {
        return violations.stream().flatMap(violation -> Stream.ofNullable(violation.opinion()));
    }

    /** Why no form follows: the gap of the first violation that has one, or null. */
    @Nullable
    Gap gap() {
        return opinions.stream()
                .map(opinion -> opinion.ruling().gap())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    @Nullable
    Form form() {
        if (gap() != null) {
            return null;
        }
        Form heaviest =
                heaviest(opinions.stream().map(opinion -> opinion.ruling().form()));
        Optional<Regime> raising = regime.filter(Regime::severalRaise);
        return opinions.size() > 1 && heaviest != null && raising.isPresent()
                ? law.ladder(raising.get(), role).above(heaviest)
                : heaviest;
    }

    /** The form, or those that may be meant where a single violation has none. */
    List<Form> candidates() {
        Form form = form();
        if (form != null) {
            return List.of(form);
        }
        return opinions.size() == 1 ? opinions.get(0).candidates() : List.of();
    }

    /** What is certain below a gap, or null. */
    @Nullable
    Form floor() {
        return gap() == null
                ? null
                : heaviest(opinions.stream()
                        .map(Opinion::ruling)
                        .flatMap(ruling -> Stream.of(ruling.form(), ruling.floor())));
    }

    private static @Nullable Form heaviest(Stream<@Nullable Form> forms) {
        return forms.filter(Objects::nonNull).max(Form::compareTo).orElse(null);
    }
}
