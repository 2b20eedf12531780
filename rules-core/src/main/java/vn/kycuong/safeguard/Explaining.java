package vn.kycuong.safeguard;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kycuong.law.DisciplineLaw;
import vn.kycuong.law.Edition;
import vn.kycuong.law.FigureId;
import vn.kycuong.law.Period;
import vn.kycuong.outcome.Evaluation.SubjectResult;
import vn.kycuong.outcome.Finding;
import vn.kycuong.outcome.Finding.Status;

/** Says why: adds to every recommendation, and to every finding that is breached or excused, how it came about. */
final class Explaining {

    /** A figure and the head's days for which it was measured, if it is his. */
    private record Entry(FigureId figure, @Nullable Period days) {}

    private final Edition edition;
    private final Explanations explanations;

    Explaining(Edition edition) {
        this.edition = edition;
        explanations = new Explanations(edition);
    }

    /** The same result, explained. */
    SubjectResult explained(SubjectResult result, Judged judged) {
        Map<Entry, Why> byFigure = byFigure(result, judged);
        return new SubjectResult(
                result.unitId(),
                result.officerId(),
                result.guest(),
                result.ledger().stream()
                        .map(finding -> Optional.ofNullable(byFigure.get(entry(finding)))
                                .map(why -> finding.explained(explanations.of(finding, why)))
                                .orElse(finding))
                        .toList(),
                result.recommendations().stream()
                        .map(row -> row.explained(explanations.of(
                                row,
                                Objects.requireNonNull(byFigure.get(new Entry(row.figure(), row.days()))),
                                judged.protection())))
                        .toList());
    }

    private Map<Entry, Why> byFigure(SubjectResult result, Judged judged) {
        Map<Entry, Why> byFigure = new HashMap<>();
        for (Judgement judgement : judged.judgements()) {
            Status status = judgement.finding().status();
            if (judgement.comparison() != null && (status == Status.BREACHED || status == Status.EXCUSED)) {
                byFigure.put(
                        entry(judgement.finding()),
                        new Whys(judgement.measured()).of(judgement, judgement.comparison()));
            }
        }
        judged.examination()
                .ifPresent(examination -> result.ledger().stream()
                        .filter(finding -> finding.id().equals(DisciplineLaw.OPEN_VIOLATIONS))
                        .forEach(finding -> byFigure.put(entry(finding), Whys.of(finding, examination, edition))));
        return byFigure;
    }

    private static Entry entry(Finding finding) {
        return new Entry(finding.id(), finding.days());
    }
}
