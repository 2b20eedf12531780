package vn.kycuong.result;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import vn.kycuong.outcome.FormsAllowed;
import vn.kycuong.outcome.FormsAllowed.OfViolation;
import vn.kycuong.record.DisciplineWords.Form;

/** Which form of discipline the law allows, as JSON. */
final class DisciplineJson {

    private final Json json;

    DisciplineJson(Json json) {
        this.json = json;
    }

    void write(FormsAllowed allowed) throws IOException {
        json.text("regime", allowed.regime());
        json.text("form", word(allowed.form()));
        json.texts("candidates", allowed.candidates().stream().map(Form::word).toList());
        json.text("floor", word(allowed.floor()));
        json.text("gap", allowed.gap() == null ? null : allowed.gap().word());
        json.objects("violations", allowed.violations(), this::write);
        json.text("deadline", allowed.deadline());
        json.number("days_left", allowed.daysLeft());
        json.texts("notes", allowed.notes());
    }

    private void write(OfViolation violation) throws IOException {
        json.text("id", violation.id());
        json.text("form", word(violation.form()));
        json.text("gap", violation.gap() == null ? null : violation.gap().word());
        json.text("basis", violation.basis().word());
        json.text("limitation", violation.limitation());
        json.text("regime_of_act", violation.regimeOfAct());
        json.text("form_then", word(violation.formThen()));
    }

    private static @Nullable String word(@Nullable Form form) {
        return form == null ? null : form.word();
    }
}
