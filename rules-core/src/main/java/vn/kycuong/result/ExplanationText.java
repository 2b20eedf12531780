package vn.kycuong.result;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kycuong.fault.Language;
import vn.kycuong.law.Amount;
import vn.kycuong.law.Period;
import vn.kycuong.law.Threshold;
import vn.kycuong.outcome.Counterfactual;
import vn.kycuong.outcome.Explanation;
import vn.kycuong.outcome.Explanation.Arithmetic;
import vn.kycuong.outcome.Explanation.Cited;
import vn.kycuong.outcome.Explanation.LeftOut;
import vn.kycuong.outcome.Explanation.Safeguard;
import vn.kycuong.outcome.Finding;
import vn.kycuong.outcome.Finding.Reason;
import vn.kycuong.outcome.FormsAllowed;
import vn.kycuong.outcome.Recommendation;
import vn.kycuong.outcome.Recommendation.Standing;
import vn.kycuong.outcome.Unanswered;
import vn.kycuong.outcome.WhyNot;
import vn.kycuong.pack.Messages;

/**
 * Explanations in plain administrative language, for the person concerned and for whoever must defend them. Immutable;
 * not thread-safe.
 */
public final class ExplanationText {

    private final Phrases phrases;
    private final RecordText records;
    private final WhyNotText whyNot;
    private final CounterfactualText counterfactuals;

    /**
     * Explanations in a language.
     *
     * @param words the words of the pack in that language
     * @param language the language
     */
    public ExplanationText(Messages words, Language language) {
        phrases = new Phrases(words, language);
        records = new RecordText(phrases);
        whyNot = new WhyNotText(phrases);
        counterfactuals = new CounterfactualText(phrases);
    }

    /**
     * Why something is recommended.
     *
     * @param recommendation an explained recommendation
     * @return its lines
     * @throws IllegalArgumentException if it is not explained
     */
    public List<String> why(Recommendation recommendation) {
        Explanation explanation = recommendation.explanation();
        if (explanation == null) {
            throw new IllegalArgumentException("This recommendation is not explained.");
        }
        List<String> lines = new ArrayList<>();
        lines.add(phrases.text(
                recommendation.standing() instanceof Standing.Recommended ? "why.recommended" : "why.not_pursued",
                phrases.measure(recommendation.measure()),
                phrases.obligation(recommendation.figure()),
                phrases.word("standing." + recommendation.standing().word())));
        lines.add("  " + arithmetic(explanation.arithmetic()));
        days(recommendation.days(), lines);
        threshold(explanation, lines);
        if (recommendation.formsAllowed() != null) {
            forms(recommendation.formsAllowed(), explanation, lines);
        }
        records(explanation, lines);
        for (Safeguard safeguard : explanation.safeguards()) {
            lines.add("  " + safeguard(safeguard));
        }
        lines.add("  " + phrases.text("provisions"));
        for (Cited cited : explanation.provisions()) {
            lines.add("    " + cited.citation() + " – " + phrases.title(cited) + " ("
                    + phrases.text(
                            "confidence." + cited.provision().confidence().word()) + ")");
        }
        String decide = explanation.toDecide().stream()
                .map(check -> phrases.word("check." + check.word()))
                .collect(Collectors.joining("; "));
        lines.add("  " + phrases.text(recommendation.mandatory() ? "to_decide_mandatory" : "to_decide", decide));
        return lines;
    }

    /**
     * Why a finding is excused.
     *
     * @param finding an explained finding
     * @return its lines
     * @throws IllegalArgumentException if it is not explained
     */
    public List<String> excused(Finding finding) {
        Explanation explanation = finding.explanation();
        if (explanation == null) {
            throw new IllegalArgumentException("This finding is not explained.");
        }
        List<String> lines = new ArrayList<>();
        lines.add(phrases.text("why.excused", phrases.obligation(finding.id())));
        lines.add("  " + arithmetic(explanation.arithmetic()));
        days(finding.days(), lines);
        records(explanation, lines);
        for (Safeguard safeguard : explanation.safeguards()) {
            lines.add("  " + safeguard(safeguard));
        }
        return lines;
    }

    /**
     * Why a threshold did not match.
     *
     * @param answer the answer
     * @return its lines
     */
    public List<String> whyNot(WhyNot answer) {
        return whyNot.lines(answer);
    }

    /**
     * What would follow.
     *
     * @param answer the answer
     * @return one sentence
     */
    public String whatIf(Counterfactual answer) {
        return counterfactuals.sentence(answer);
    }

    /**
     * That nothing was found that would change a recommendation, and why.
     *
     * @param unanswered the recommendation
     * @return one sentence
     */
    public String unanswered(Unanswered unanswered) {
        return counterfactuals.sentence(unanswered);
    }

    private void days(@Nullable Period days, List<String> lines) {
        if (days != null) {
            lines.add("  " + phrases.text("of_days", phrases.day(days.from()), phrases.day(days.to())));
        }
    }

    private String arithmetic(Arithmetic arithmetic) {
        String figure = phrases.figure(arithmetic.figure());
        String from = arithmetic.from() == null ? "" : phrases.day(arithmetic.from());
        String window = from.isEmpty()
                ? phrases.text("on_day", phrases.day(arithmetic.to()))
                : phrases.text("in_window", from, phrases.day(arithmetic.to()));
        return phrases.text("figure", figure, phrases.amount(arithmetic.amount()), window) + terms(arithmetic);
    }

    /** Terms that the amount itself does not tell. */
    private String terms(Arithmetic arithmetic) {
        List<String> told = arithmetic.terms().stream()
                .filter(term -> phrases.has("term." + term.name()))
                .map(term -> phrases.text("term." + term.name(), phrases.term(term)))
                .toList();
        return told.isEmpty() ? "" : " " + phrases.text("made_of", String.join("; ", told));
    }

    private void threshold(Explanation explanation, List<String> lines) {
        Threshold row = explanation.threshold();
        if (row == null) {
            return;
        }
        lines.add("  "
                + phrases.text(
                        "threshold." + row.operator().name().toLowerCase(java.util.Locale.ROOT),
                        phrases.number(row.value()),
                        phrases.measure(row.measure()),
                        row.row().file(),
                        Integer.toString(row.row().line()),
                        phrases.text("origin." + row.origin().word()),
                        row.provision()));
        if (row.minPercent() != null && explanation.arithmetic().amount() instanceof Amount.OfHandled amount) {
            lines.add(
                    "  " + phrases.text("min_percent", phrases.number(row.minPercent()), Long.toString(amount.base())));
        }
        if (row.minSample() > 0 && explanation.arithmetic().amount() instanceof Amount.Percent) {
            lines.add("  " + phrases.text("min_sample", Integer.toString(row.minSample())));
        }
    }

    private void forms(FormsAllowed forms, Explanation explanation, List<String> lines) {
        String rows =
                explanation.rows().stream().map(Object::toString).distinct().collect(Collectors.joining(", "));
        String regime = forms.regime() == null ? "–" : forms.regime();
        lines.add("  "
                + (forms.form() == null
                        ? phrases.text(
                                "no_form",
                                regime,
                                forms.gap() == null
                                        ? "–"
                                        : phrases.word("gap." + forms.gap().word()),
                                rows)
                        : phrases.text(
                                "form",
                                regime,
                                phrases.word("form." + forms.form().word()),
                                rows)));
        if (forms.floor() != null) {
            lines.add("  "
                    + phrases.text("floor", phrases.word("form." + forms.floor().word())));
        }
        lines.add("  "
                + phrases.text(
                        forms.daysLeft() < 0 ? "deadline_past" : "deadline",
                        phrases.day(forms.deadline()),
                        Long.toString(Math.abs(forms.daysLeft()))));
    }

    private void records(Explanation explanation, List<String> lines) {
        if (!explanation.evidence().isEmpty()) {
            lines.add("  "
                    + phrases.text(
                            "evidence", Integer.toString(explanation.evidence().size())));
            explanation.evidence().forEach(counted -> lines.add("    " + records.line(counted)));
        }
        if (!explanation.leftOut().isEmpty()) {
            lines.add("  "
                    + phrases.text(
                            "left_out", Integer.toString(explanation.leftOut().size())));
            for (LeftOut leftOut : explanation.leftOut()) {
                String why = leftOut.reasons().stream().map(phrases::reason).collect(Collectors.joining("; "));
                lines.add("    " + records.line(leftOut.counted()) + " → " + why);
            }
        }
        if (!explanation.undecided().isEmpty()) {
            lines.add("  "
                    + phrases.text(
                            "undecided",
                            Integer.toString(explanation.undecided().size())));
            explanation.undecided().forEach(counted -> lines.add("    " + records.line(counted)));
        }
    }

    private String safeguard(Safeguard safeguard) {
        if (safeguard instanceof Safeguard.NewInPost head) {
            return phrases.text("safeguard.new_in_post", Long.toString(head.days()), Long.toString(head.least()));
        }
        if (safeguard instanceof Safeguard.Stands stands) {
            String circumstances = phrases.all(
                    stands.circumstances().stream().map(phrases::record).toList());
            if (stands.standing() instanceof Standing.Deferred deferred) {
                return deferred.until() == null
                        ? phrases.text("safeguard.deferred_open", circumstances)
                        : phrases.text("safeguard.deferred", phrases.day(deferred.until()), circumstances);
            }
            return phrases.text("safeguard." + stands.standing().word(), circumstances);
        }
        Reason reason = ((Safeguard.Stated) safeguard).reason();
        return phrases.text("safeguard.stated", phrases.reason(reason));
    }
}
