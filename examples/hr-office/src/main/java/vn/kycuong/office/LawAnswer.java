package vn.kycuong.office;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.kycuong.fault.Language;
import vn.kycuong.law.Conduct;
import vn.kycuong.law.Confidence;
import vn.kycuong.law.DisciplineLaw;
import vn.kycuong.law.DisciplineLaw.Gap;
import vn.kycuong.law.DisciplineRole;
import vn.kycuong.law.FormRow;
import vn.kycuong.law.Provision;
import vn.kycuong.law.Regime;
import vn.kycuong.law.RepeatRow;
import vn.kycuong.pack.Messages;
import vn.kycuong.pack.PolicyPack;
import vn.kycuong.record.DisciplineWords.Act;
import vn.kycuong.record.DisciplineWords.Form;
import vn.kycuong.record.DisciplineWords.Severity;
import vn.kycuong.record.Words.Category;
import vn.kycuong.record.Words.Post;

/** What the discipline tables answer to one question, in words. */
final class LawAnswer {

    /** What is asked. */
    record Asked(Category category, Post post, Act act, Severity severity, LocalDate day) {}

    private final PolicyPack pack;
    private final DisciplineLaw law;
    private final Asked asked;
    private final DisciplineRole role;
    private final Messages words;
    private final Texts texts;
    private final PrintWriter out;

    LawAnswer(PolicyPack pack, Asked asked, Language language, PrintWriter out) {
        this.pack = pack;
        this.asked = asked;
        this.out = out;
        law = pack.policy().discipline();
        role = DisciplineRole.of(asked.category(), asked.post());
        words = pack.messages(language);
        texts = new Texts(language);
    }

    void print() {
        say(
                "law.question",
                asked.day().toString(),
                words.text("category." + asked.category().word()),
                words.text("post." + asked.post().word()),
                words.text("act." + asked.act().word()),
                words.text("severity." + asked.severity().word()));
        Optional<Regime> regime = law.regime(asked.category(), asked.day());
        if (regime.isEmpty()) {
            say("law.no_regime", gap(Gap.BEFORE_REGIMES));
            return;
        }
        printRegime(regime.get());
        if (asked.act() == Act.MANAGEMENT && asked.post() == Post.NONE) {
            say("law.no_form", gap(Gap.NOT_A_MANAGER));
        } else {
            printForms(regime.get(), asked.act() == Act.MANAGEMENT ? Conduct.MANAGERIAL : Conduct.ORDINARY);
        }
        say("law.people_decide");
    }

    private void printRegime(Regime regime) {
        String provisions = regime.provisions().stream().map(this::title).collect(Collectors.joining("; "));
        LocalDate to = regime.considered().to();
        String key = to == null ? "law.regime" : "law.regime_until";
        String from = String.valueOf(regime.considered().from());
        say(key, regime.id(), from, String.valueOf(to), provisions, regime.row());
        say(
                "law.ladder",
                law.ladder(regime, role).forms().stream().map(this::form).collect(Collectors.joining(" < ")));
    }

    private void printForms(Regime regime, Conduct conduct) {
        List<FormRow> rows = law.forms(regime, role, conduct, asked.severity());
        say("law.first");
        rows.forEach(row -> printForm(row, condition(row, rows.size() > 1)));
        if (rows.stream().anyMatch(row -> row.form() == null)) {
            law.floor(regime, role, conduct, asked.severity()).ifPresent(this::printFloor);
        }
        if (rows.stream().anyMatch(row -> row.gap() != Gap.SEVERITY_NOT_IN_REGIME)) {
            printRepeats(regime);
        }
    }

    private String condition(FormRow row, boolean amongOthers) {
        if (row.condition() != null) {
            return words.text("condition." + row.condition().name().toLowerCase(Locale.ROOT)) + ": ";
        }
        return amongOthers ? texts.text("law.otherwise") + ": " : "";
    }

    private void printForm(FormRow row, String condition) {
        if (row.form() == null) {
            say("law.silent", condition, gap(row.gap() == null ? Gap.STATUTORY_GAP : row.gap()), row.row());
        } else {
            say("law.form", condition, form(row.form()), row.provision(), confidence(row.confidence()), row.row());
        }
        if (row.reminderFirstFor() == asked.act()) {
            say("law.reminder_first");
        }
    }

    private void printFloor(FormRow floor) {
        if (floor.form() != null) {
            say("law.floor", form(floor.form()), floor.row());
        }
    }

    private void printRepeats(Regime regime) {
        say("law.repeats", regime.repeatMonths(), confidence(regime.repeatConfidence()));
        for (Form after : law.ladder(regime, role).forms()) {
            law.repeat(regime, role, after).ifPresent(row -> printRepeat(after, row));
        }
    }

    private void printRepeat(Form after, RepeatRow row) {
        say("law.repeat", form(after), form(row.form()), row.provision(), confidence(row.confidence()), row.row());
    }

    private String form(Form form) {
        return form.word() + " (" + words.text("form." + form.word()) + ")";
    }

    private String gap(Gap gap) {
        return words.text("gap." + gap.word()) + " (" + gap.word() + ")";
    }

    private String confidence(Confidence confidence) {
        return words.text("confidence." + confidence.word());
    }

    private String title(String id) {
        return pack.policy().provisions().stream()
                .filter(provision -> provision.id().equals(id))
                .map(this::title)
                .findFirst()
                .orElse(id);
    }

    private String title(Provision provision) {
        return provision.id() + " " + (texts.language() == Language.VI ? provision.titleVi() : provision.titleEn());
    }

    private void say(String key, Object... details) {
        out.println(texts.text(key, details));
    }
}
