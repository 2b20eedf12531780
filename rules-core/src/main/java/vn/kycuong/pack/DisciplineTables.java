package vn.kycuong.pack;

import java.util.List;
import vn.kycuong.law.CircumstanceEffect;
import vn.kycuong.law.CircumstanceEffect.Effect;
import vn.kycuong.law.Confidence;
import vn.kycuong.law.DisciplineRole;
import vn.kycuong.law.Regime;
import vn.kycuong.law.Regime.Ladder;
import vn.kycuong.record.DisciplineWords.CircumstanceKind;
import vn.kycuong.record.Words.Category;

/** The tables of the discipline law: regimes, ladders, and what circumstances do. */
record DisciplineTables(Tables tables) {

    List<Regime> regimes() {
        return tables.read(
                "regimes",
                "regime,category,valid_from,valid_to,provision,repeat_months,repeat_confidence,"
                        + "several_raise,unread_transition_from",
                cells -> new Regime(
                        cells.required("regime"),
                        cells.words("category", Category.values()),
                        cells.validity(),
                        cells.list("provision"),
                        cells.requiredCount("repeat_months"),
                        cells.word("repeat_confidence", Confidence.values()),
                        cells.yes("several_raise"),
                        cells.optional("unread_transition_from"),
                        cells.row()));
    }

    List<Ladder> ladders() {
        return tables.read(
                "ladders",
                "regime,role,forms,provision",
                cells -> new Ladder(
                        cells.list("regime"),
                        cells.word("role", DisciplineRole.values()),
                        List.copyOf(cells.words("forms", Vocabulary.FORMS)),
                        cells.required("provision"),
                        cells.row()));
    }

    List<CircumstanceEffect> circumstances() {
        String header = "kind,effect,regime,who,waivable,valid_from,valid_to,confidence";
        return tables.read(
                "circumstances",
                header,
                cells -> new CircumstanceEffect(
                        cells.word("kind", CircumstanceKind.values()),
                        cells.word("effect", Effect.values()),
                        cells.list("regime"),
                        cells.isOnly("who", "manager"),
                        cells.yes("waivable"),
                        cells.validity(),
                        cells.row()));
    }
}
