package vn.kycuong.safeguard;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kycuong.law.DisciplineLaw.Gap;
import vn.kycuong.law.Regime;

/**
 * What the law says of several violations that are taken together.
 *
 * @param all an opinion for each, by key
 */
record Opinions(List<Opinion> all) {

    /** The opinions of violations; those without one are passed over. */
    static Opinions of(List<Examined> violations) {
        return new Opinions(violations.stream()
                .flatMap(violation -> Stream.ofNullable(violation.opinion()))
                .toList());
    }

    boolean any(Predicate<Opinion> what) {
        return all.stream().anyMatch(what);
    }

    /** The regime of the case that is considered last, or empty before the first regime. */
    Optional<Regime> regime() {
        return all.stream()
                .max(Comparator.comparing(opinion -> opinion.fact().considered()))
                .flatMap(opinion -> Optional.ofNullable(opinion.regime()));
    }

    /** Why no form follows from them together: the gap of the first violation that has one, or null. */
    @Nullable
    Gap gap() {
        return all.stream()
                .map(opinion -> opinion.ruling().gap())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
