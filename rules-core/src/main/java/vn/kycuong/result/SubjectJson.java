package vn.kycuong.result;

import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.kycuong.law.Amount;
import vn.kycuong.law.Check;
import vn.kycuong.law.Period;
import vn.kycuong.outcome.Finding;
import vn.kycuong.outcome.Finding.Reason;
import vn.kycuong.outcome.Recommendation;
import vn.kycuong.outcome.Recommendation.Standing;

/** What is said of a subject, as JSON: its findings and recommendations. */
final class SubjectJson {

    private final Json json;
    private final DisciplineJson discipline;
    private final ExplanationJson explanations;

    SubjectJson(Json json) {
        this.json = json;
        discipline = new DisciplineJson(json);
        explanations = new ExplanationJson(json);
    }

    void write(Finding finding) throws IOException {
        json.text("obligation", finding.id().obligation());
        json.text("bearer", finding.id().bearer().word());
        json.text("figure", finding.id().figure());
        json.text("status", finding.status().word());
        writeAmount(finding);
        json.text(
                "threshold",
                finding.threshold() == null ? null : finding.threshold().text());
        json.text(
                "measure", finding.measure() == null ? null : finding.measure().word());
        json.texts("evidence", finding.evidence());
        json.texts("excused", finding.excused());
        json.texts("undecided", finding.undecided());
        json.texts("reasons", finding.reasons().stream().map(Reason::code).toList());
        writeDays(finding.days());
        if (finding.explanation() != null) {
            json.object("explanation", finding.explanation(), explanations::write);
        }
    }

    /** The days of a head; nothing for any other bearer. */
    void writeDays(@Nullable Period days) throws IOException {
        if (days != null) {
            json.object("days", () -> {
                json.text("from", days.from());
                json.text("to", days.to());
            });
        }
    }

    private void writeAmount(Finding finding) throws IOException {
        Amount amount = finding.amount();
        json.number("value", amount == null ? null : amount.shown());
        if (amount instanceof Amount.Percent percent) {
            json.number("count", Amount.plain(percent.count()));
            json.number("of", Amount.plain(percent.of()));
        } else {
            if (finding.percent()) {
                json.nothing("count");
            }
            json.number("of", amount instanceof Amount.OfHandled count ? BigDecimal.valueOf(count.base()) : null);
        }
    }

    void write(Recommendation recommendation) throws IOException {
        Standing standing = recommendation.standing();
        json.text("measure", recommendation.measure().word());
        json.text("obligation", recommendation.figure().obligation());
        json.text("figure", recommendation.figure().figure());
        json.text("status", standing.word());
        json.text("until", standing instanceof Standing.Deferred deferred ? deferred.until() : null);
        if (standing instanceof Standing.Absorbed absorbed) {
            json.number("absorbed_by", absorbed.by());
        } else {
            json.nothing("absorbed_by");
        }
        json.yes("mandatory", recommendation.mandatory());
        json.texts("evidence", recommendation.evidence());
        json.texts("basis", recommendation.basis());
        json.texts("checks", recommendation.checks().stream().map(Check::word).toList());
        json.object("discipline", recommendation.formsAllowed(), discipline::write);
        writeDays(recommendation.days());
        if (recommendation.explanation() != null) {
            json.object("explanation", recommendation.explanation(), explanations::write);
        }
    }
}
