package vn.kycuong.office;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.kycuong.fault.Language;
import vn.kycuong.law.DisciplineLaw;
import vn.kycuong.law.DisciplineLaw.Gap;
import vn.kycuong.law.DisciplineRole;
import vn.kycuong.law.FormRow;
import vn.kycuong.law.FormRow.Conduct;
import vn.kycuong.law.FormRow.RepeatRow;
import vn.kycuong.law.Provision;
import vn.kycuong.law.Regime;
import vn.kycuong.pack.Messages;
import vn.kycuong.pack.PolicyPack;
import vn.kycuong.record.DisciplineWords.Act;
import vn.kycuong.record.DisciplineWords.Form;
import vn.kycuong.record.DisciplineWords.Severity;
import vn.kycuong.record.Words.Category;
import vn.kycuong.record.Words.Post;

/** {@code kycuong law}: the discipline tables, as a person would ask them. */
@Command(name = "law", mixinStandardHelpOptions = true)
final class LawCommand implements Callable<Integer> {

    @Option(names = "--category", required = true, descriptionKey = "law.category")
    private Category category = Category.CIVIL_SERVANT;

    @Option(names = "--post", descriptionKey = "law.post")
    private Post post = Post.NONE;

    @Option(names = "--act", descriptionKey = "law.act")
    private Act act = Act.SHIRKING;

    @Option(names = "--severity", required = true, descriptionKey = "law.severity")
    private Severity severity = Severity.LESS_SERIOUS;

    @Option(names = "--on", required = true, paramLabel = "DATE", descriptionKey = "law.on")
    private LocalDate day = LocalDate.EPOCH;

    @Option(names = "--policy", paramLabel = "PACK", descriptionKey = "evaluate.policy")
    private java.nio.file.@Nullable Path policy;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        PolicyPack pack = policy == null ? PolicyPack.bundled() : PolicyPack.open(policy);
        if (spec != null) {
            new Answer(pack, language.language(), spec.commandLine().getOut()).print();
        }
        return 0;
    }

    /** The answer to one question. */
    private final class Answer {

        private final PolicyPack pack;
        private final DisciplineLaw law;
        private final Language language;
        private final Messages words;
        private final Texts texts;
        private final PrintWriter out;
        private final DisciplineRole role = DisciplineRole.of(category, post);

        private Answer(PolicyPack pack, Language language, PrintWriter out) {
            this.pack = pack;
            this.language = language;
            this.out = out;
            law = pack.policy().discipline();
            words = pack.messages(language);
            texts = new Texts(language);
        }

        private void print() {
            out.println(texts.text(
                    "law.question",
                    day.toString(),
                    words.text("category." + category.word()),
                    words.text("post." + post.word()),
                    words.text("act." + act.word()),
                    words.text("severity." + severity.word())));
            Optional<Regime> regime = law.regime(category, day);
            if (regime.isEmpty()) {
                out.println(texts.text("law.no_regime", gap(Gap.BEFORE_REGIMES)));
                return;
            }
            printRegime(regime.get());
            if (act == Act.MANAGEMENT && post == Post.NONE) {
                out.println(texts.text("law.silent", "-", "", gap(Gap.NOT_A_MANAGER)));
            } else {
                printForms(regime.get(), act == Act.MANAGEMENT ? Conduct.MANAGERIAL : Conduct.ORDINARY);
            }
            printRepeats(regime.get());
            out.println(texts.text("summary.people_decide"));
        }

        private void printRegime(Regime regime) {
            String provisions = regime.provisions().stream().map(this::title).collect(Collectors.joining("; "));
            out.println(texts.text("law.regime", regime.id(), provisions, regime.row()));
            out.println(texts.text(
                    "law.ladder",
                    law.ladder(regime, role).forms().stream().map(this::form).collect(Collectors.joining(" < "))));
        }

        private void printForms(Regime regime, Conduct conduct) {
            List<FormRow> rows = law.forms(regime, role, conduct, severity);
            for (FormRow row : rows) {
                String condition = row.condition() == null
                        ? texts.text(rows.size() > 1 ? "law.otherwise" : "law.always")
                        : words.text("condition." + row.condition().name().toLowerCase(java.util.Locale.ROOT));
                if (row.form() == null) {
                    out.println(texts.text(
                            "law.silent",
                            row.row(),
                            condition,
                            gap(row.gap() == null ? Gap.STATUTORY_GAP : row.gap())));
                } else {
                    out.println(texts.text(
                            "law.form",
                            row.row(),
                            condition,
                            form(row.form()),
                            row.provision(),
                            words.text("confidence." + row.confidence().word())));
                }
                if (row.reminderFirstFor() == act) {
                    out.println(texts.text("law.reminder_first"));
                }
            }
            if (rows.stream().anyMatch(row -> row.form() == null)) {
                law.floor(regime, role, conduct, severity).ifPresent(this::printFloor);
            }
        }

        private void printFloor(FormRow floor) {
            if (floor.form() != null) {
                out.println(texts.text("law.floor", form(floor.form()), floor.row()));
            }
        }

        private void printRepeats(Regime regime) {
            for (Form after : Form.values()) {
                Optional<RepeatRow> row = law.repeat(regime, role, after);
                if (row.isPresent()) {
                    out.println(texts.text(
                            "law.repeat",
                            row.get().row(),
                            form(after),
                            regime.repeatMonths(),
                            form(row.get().form()),
                            row.get().provision(),
                            words.text("confidence." + row.get().confidence().word())));
                }
            }
        }

        private String form(Form form) {
            return form.word() + " (" + words.text("form." + form.word()) + ")";
        }

        private String gap(Gap gap) {
            return words.text("gap." + gap.word()) + " (" + gap.word() + ")";
        }

        private String title(String id) {
            return pack.policy().provisions().stream()
                    .filter(provision -> provision.id().equals(id))
                    .map(this::title)
                    .findFirst()
                    .orElse(id);
        }

        private String title(Provision provision) {
            return provision.id() + " " + (language == Language.VI ? provision.titleVi() : provision.titleEn());
        }
    }
}
