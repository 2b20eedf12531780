package vn.kycuong.result;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.kycuong.law.Amount;
import vn.kycuong.law.Threshold;
import vn.kycuong.law.Threshold.Operator;
import vn.kycuong.outcome.Explanation.LeftOut;
import vn.kycuong.outcome.WhyNot;
import vn.kycuong.outcome.WhyNot.Unmet;

/** Why a threshold did not match, in words. */
final class WhyNotText {

    private final Phrases phrases;

    WhyNotText(Phrases phrases) {
        this.phrases = phrases;
    }

    List<String> lines(WhyNot answer) {
        List<String> lines = new ArrayList<>();
        String subject = phrases.obligation(answer.figure()) + " · " + phrases.figure(answer.figure());
        Threshold row = answer.threshold();
        String what = row == null
                ? subject
                : phrases.text("why_not.threshold", subject, phrases.measure(row.measure()), row.text());
        lines.add(phrases.text("why_not", what, unmet(answer, answer.unmet().get(0))));
        answer.unmet().stream()
                .skip(1)
                .forEach(further -> lines.add("  " + phrases.text("why_not.also", unmet(answer, further))));
        if (answer.days() != null) {
            lines.add("  "
                    + phrases.text(
                            "why_not.days",
                            phrases.day(answer.days().from()),
                            phrases.day(answer.days().to())));
        }
        if (!answer.undecided().isEmpty()) {
            lines.add("  "
                    + phrases.text(
                            answer.matchesWithUndecided() ? "why_not.undecided" : "why_not.undecided_anyway",
                            phrases.all(answer.undecided().stream()
                                    .map(phrases::record)
                                    .toList())));
        }
        if (answer.matchesPutBack()) {
            lines.add("  " + phrases.text("why_not.put_back"));
        }
        for (LeftOut leftOut : answer.leftOut()) {
            String why = leftOut.reasons().stream().map(phrases::reason).collect(Collectors.joining("; "));
            lines.add("  "
                    + phrases.text(
                            "why_not.left_out", phrases.record(leftOut.counted().id()), why));
        }
        return lines;
    }

    private String unmet(WhyNot answer, Unmet unmet) {
        if (unmet instanceof Unmet.NotSupplied register) {
            return phrases.text(
                    "unmet.not_supplied",
                    phrases.text("register." + register.file().fileName()));
        }
        if (unmet instanceof Unmet.ColumnNotKnown column) {
            return phrases.text(
                    "unmet.column", phrases.register(column.file()), phrases.column(column.file(), column.column()));
        }
        if (unmet instanceof Unmet.RowsRejected rejected) {
            return phrases.text("unmet.rejected", phrases.register(rejected.file()), Integer.toString(rejected.rows()));
        }
        if (unmet instanceof Unmet.SmallShare share) {
            return phrases.text(
                    share.rejected() == 0 ? "unmet.small_share" : "unmet.small_share_rejected",
                    Long.toString(share.have()),
                    Long.toString(share.of()),
                    phrases.number(share.least()),
                    Integer.toString(share.rejected()));
        }
        if (unmet instanceof Unmet.NoLongerHead) {
            return phrases.text("unmet.no_longer_head");
        }
        if (unmet instanceof Unmet.NoBearer bearer) {
            return phrases.text("unmet." + bearer.reason().code());
        }
        if (unmet instanceof Unmet.Short distance) {
            return distance(answer, distance);
        }
        if (unmet instanceof Unmet.TooFewCases few) {
            return phrases.text("unmet.too_few", phrases.number(few.have()), Long.toString(few.least()));
        }
        if (unmet instanceof Unmet.NewInPost head) {
            return phrases.text("unmet.new_in_post", Long.toString(head.days()), Long.toString(head.least()));
        }
        return phrases.text("unmet.not_in_force");
    }

    private String distance(WhyNot answer, Unmet.Short distance) {
        String have = answer.amount() instanceof Amount.OfHandled count
                ? phrases.number(count.counted())
                : phrases.amount(answer.amount());
        if (distance.needed() == null || answer.threshold() == null) {
            return phrases.text("unmet.nothing_to_measure");
        }
        Operator operator = answer.threshold().operator();
        boolean atLeast = operator == Operator.AT_LEAST || operator == Operator.MORE_THAN;
        String of = answer.amount() instanceof Amount.Percent percent ? phrases.number(percent.of()) : "";
        return phrases.text(
                (atLeast ? "unmet.short" : "unmet.above") + (of.isEmpty() ? "" : "_percent"),
                have,
                phrases.number(distance.needed()),
                of);
    }
}
