package vn.kycuong.pack;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.kycuong.fault.Kind;
import vn.kycuong.law.Conduct;
import vn.kycuong.law.DisciplineLaw;
import vn.kycuong.law.DisciplineRole;
import vn.kycuong.law.Policy;
import vn.kycuong.law.Policy.TableRow;
import vn.kycuong.law.Regime;
import vn.kycuong.law.Regime.Ladder;
import vn.kycuong.record.DisciplineWords.Form;
import vn.kycuong.record.DisciplineWords.Severity;
import vn.kycuong.record.Words.Category;
import vn.kycuong.record.Words.Post;

/** What must hold in the discipline tables: an answer to every question that can be asked of them, within the ladder. */
final class DisciplineChecks {

    private static final String LADDERS = "tables/ladders.csv";

    private final DisciplineLaw law;
    private final Faults faults;
    private final FormChecks forms;

    DisciplineChecks(Policy policy, Faults faults) {
        law = policy.discipline();
        this.faults = faults;
        forms = new FormChecks(law, faults);
    }

    void run() {
        for (Regime regime : law.regimes()) {
            for (Category category : regime.categories()) {
                for (Post post : Post.values()) {
                    roleOf(regime, category, post);
                }
            }
        }
    }

    private void roleOf(Regime regime, Category category, Post post) {
        DisciplineRole role = DisciplineRole.of(category, post);
        List<Ladder> ladders = law.ladders().stream()
                .filter(ladder -> ladder.regimes().contains(regime.id()) && ladder.role() == role)
                .toList();
        if (ladders.size() != 1) {
            faults.tellNotOneRow(LADDERS, regime.id() + " " + role.word());
            return;
        }
        Set<Conduct> conducts = EnumSet.of(Conduct.ORDINARY);
        if (post != Post.NONE) {
            conducts.add(Conduct.MANAGERIAL);
        }
        for (Conduct conduct : conducts) {
            Arrays.stream(Severity.values()).forEach(severity -> forms.answer(regime, role, conduct, severity));
        }
        law.forms().stream()
                .filter(row -> row.regimes().contains(regime.id()) && row.role() == role)
                .forEach(row -> within(ladders.get(0), Optional.ofNullable(row.form()), row.row()));
        law.repeats().stream()
                .filter(row -> row.regimes().contains(regime.id()) && row.role() == role)
                .forEach(row -> within(ladders.get(0), Optional.of(row.form()), row.row()));
    }

    private void within(Ladder ladder, Optional<Form> form, TableRow row) {
        form.filter(named -> !ladder.has(named))
                .ifPresent(named -> faults.tell(
                        row,
                        "form",
                        named.word(),
                        Kind.NOT_IN_LADDER,
                        ladder.forms().stream().map(Form::word).collect(Collectors.joining(" "))));
    }
}
