package vn.kycuong.law;

import java.util.List;
import java.util.Set;
import vn.kycuong.record.DisciplineWords.Form;

/**
 * A row of {@code ladders.csv}: the forms that can be applied to somebody, the lightest first.
 *
 * @param regimes under which regimes
 * @param role for whom
 * @param forms the rungs
 * @param provision the provision it rests on
 * @param row where it stands
 */
public record Ladder(Set<String> regimes, DisciplineRole role, List<Form> forms, String provision, TableRow row) {

    /** Keeps its own copies. */
    public Ladder {
        regimes = Set.copyOf(regimes);
        forms = List.copyOf(forms);
    }

    /**
     * Whether a form is a rung.
     *
     * @param form the form
     * @return whether it is
     */
    public boolean has(Form form) {
        return forms.contains(form);
    }

    /**
     * One rung above a form, never above the top.
     *
     * @param form a rung
     * @return the next rung, or the same at the top
     */
    public Form above(Form form) {
        return forms.get(Math.min(forms.indexOf(form) + 1, forms.size() - 1));
    }
}
