package vn.kycuong.result;

import java.io.IOException;
import vn.kycuong.law.Amount;
import vn.kycuong.law.Check;
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
        json.texts("reasons", finding.reasons().stream().map(Reason::code).toList());
        if (finding.explanation() != null) {
            json.object("explanation", finding.explanation(), explanations::write);
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
            json.nothing("of");
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
        if (recommendation.explanation() != null) {
            json.object("explanation", recommendation.explanation(), explanations::write);
        }
    }
}
