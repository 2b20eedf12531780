package vn.kycuong.result;

import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.kycuong.law.Amount;
import vn.kycuong.law.Check;
import vn.kycuong.law.Policy.TableRow;
import vn.kycuong.law.Threshold;
import vn.kycuong.outcome.Explanation;
import vn.kycuong.outcome.Explanation.Arithmetic;
import vn.kycuong.outcome.Explanation.Cited;
import vn.kycuong.outcome.Explanation.Counted;
import vn.kycuong.outcome.Explanation.LeftOut;
import vn.kycuong.outcome.Explanation.MovedDue;
import vn.kycuong.outcome.Explanation.Safeguard;
import vn.kycuong.outcome.Finding.Reason;
import vn.kycuong.outcome.Recommendation.Standing;
import vn.kycuong.record.Suspension;

/** Why, as JSON. The same in every language: words are put to it when it is shown. */
final class ExplanationJson {

    private final Json json;

    ExplanationJson(Json json) {
        this.json = json;
    }

    void write(Explanation explanation) throws IOException {
        json.object("threshold", explanation.threshold(), this::write);
        json.texts("rows", explanation.rows().stream().map(TableRow::toString).toList());
        json.object("figure", () -> write(explanation.arithmetic()));
        json.objects("evidence", explanation.evidence(), this::write);
        json.objects("left_out", explanation.leftOut(), this::write);
        json.objects("undecided", explanation.undecided(), this::write);
        json.objects("safeguards", explanation.safeguards(), this::write);
        json.objects("provisions", explanation.provisions(), this::write);
        json.texts("to_decide", explanation.toDecide().stream().map(Check::word).toList());
    }

    void write(Threshold row) throws IOException {
        json.text("file", row.row().file());
        json.number("line", row.row().line());
        json.text("operator", row.operator().sign());
        json.number("value", Amount.plain(row.value()));
        json.text("measure", row.measure().word());
        json.yes("mandatory", row.mandatory());
        json.number("min_sample", row.minSample());
        json.number("min_percent", row.minPercent() == null ? null : Amount.plain(row.minPercent()));
        json.number("min_days_in_post", row.minDaysInPost() == null ? null : BigDecimal.valueOf(row.minDaysInPost()));
        json.text("valid_from", row.validity().from());
        json.text("valid_to", row.validity().to());
        json.text("origin", row.origin().word());
        json.text("provision", row.provision());
    }

    private void write(Arithmetic arithmetic) throws IOException {
        json.text("name", arithmetic.figure().figure());
        json.text("from", arithmetic.from());
        json.text("to", arithmetic.to());
        write("value", arithmetic.amount());
        write("value_put_back", arithmetic.putBack());
        json.object("terms", () -> {
            for (Explanation.Term term : arithmetic.terms()) {
                json.text(term.name(), term.value());
            }
        });
    }

    void write(String name, @Nullable Amount amount) throws IOException {
        json.number(name, amount == null ? null : amount.shown());
    }

    void write(Counted counted) throws IOException {
        json.text("id", counted.id());
        json.object("fields", () -> {
            for (Explanation.Field field : counted.fields()) {
                json.text(field.name(), field.value());
            }
        });
        if (counted.movedDue() != null) {
            json.object("moved_due", counted.movedDue(), this::write);
        }
        if (counted.through() != null) {
            json.object("through", counted.through(), this::write);
        }
    }

    private void write(MovedDue moved) throws IOException {
        json.text("to", moved.to());
        json.number("working_days", moved.workingDays());
        json.texts("suspensions", moved.times().stream().map(Suspension::ref).toList());
    }

    void write(LeftOut leftOut) throws IOException {
        write(leftOut.counted());
        json.texts("reasons", leftOut.reasons().stream().map(Reason::code).toList());
    }

    private void write(Safeguard safeguard) throws IOException {
        if (safeguard instanceof Safeguard.Stated stated) {
            json.text("reason", stated.reason().code());
        } else if (safeguard instanceof Safeguard.NewInPost head) {
            json.text("reason", Reason.Plain.NEW_IN_POST.code());
            json.number("days", head.days());
            json.number("least", head.least());
        } else if (safeguard instanceof Safeguard.Stands stands) {
            json.text("standing", stands.standing().word());
            if (stands.standing() instanceof Standing.Deferred deferred) {
                json.text("until", deferred.until());
            }
            if (stands.standing() instanceof Standing.Absorbed absorbed) {
                json.number("by", absorbed.by());
            }
            json.texts("circumstances", stands.circumstances());
        }
    }

    private void write(Cited cited) throws IOException {
        json.text("citation", cited.citation());
        json.text("title_vi", cited.provision().titleVi());
        json.text("title_en", cited.provision().titleEn());
        json.text("confidence", cited.provision().confidence().word());
    }
}
