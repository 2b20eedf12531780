package vn.kycuong.law;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.kycuong.record.DisciplineWords.CircumstanceKind;
import vn.kycuong.record.Officer;
import vn.kycuong.record.Words.Post;

/** What circumstances do on one day, under the regime of the officer's category on that day. */
final class EffectTable {

    private final DisciplineLaw law;
    private final LocalDate day;
    private final List<CircumstanceEffect> rows;

    EffectTable(Policy policy, LocalDate day) {
        law = policy.discipline();
        this.day = day;
        rows = policy.circumstances().stream()
                .filter(row -> row.validity().holdsOn(day))
                .toList();
    }

    Stream<CircumstanceEffect> of(CircumstanceKind kind, Officer officer) {
        String regime = law.regime(officer.category(), day).map(Regime::id).orElse("");
        return rows.stream()
                .filter(row -> row.kind() == kind)
                .filter(row -> row.regimes().isEmpty() || row.regimes().contains(regime))
                .filter(row -> !row.managersOnly() || officer.post() != Post.NONE);
    }
}
