package vn.kycuong.safeguard;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.kycuong.law.DisciplineLaw;
import vn.kycuong.law.Edition;
import vn.kycuong.law.FigureId;
import vn.kycuong.law.Window;
import vn.kycuong.outcome.Evaluation.SubjectResult;
import vn.kycuong.outcome.Figures;
import vn.kycuong.outcome.Finding.Status;

/** Says why: adds to every recommendation, and to every finding that is breached or excused, how it came about. */
final class Explaining {

    private final Whys whys;
    private final Explanations explanations;

    Explaining(Edition edition, Map<String, Window> windows, Figures figures) {
        whys = new Whys(edition, windows, figures);
        explanations = new Explanations(edition);
    }

    /** The same result, explained. */
    SubjectResult explained(SubjectResult result, Judged judged) {
        Map<FigureId, Why> byFigure = byFigure(result, judged);
        return new SubjectResult(
                result.unitId(),
                result.officerId(),
                result.ledger().stream()
                        .map(finding -> Optional.ofNullable(byFigure.get(finding.id()))
                                .map(why -> finding.explained(explanations.of(finding, why)))
                                .orElse(finding))
                        .toList(),
                result.recommendations().stream()
                        .map(row -> row.explained(explanations.of(
                                row, Objects.requireNonNull(byFigure.get(row.figure())), judged.protection())))
                        .toList());
    }

    private Map<FigureId, Why> byFigure(SubjectResult result, Judged judged) {
        Map<FigureId, Why> byFigure = new HashMap<>();
        for (Judgement judgement : judged.judgements()) {
            Status status = judgement.finding().status();
            if (judgement.figure() != null && (status == Status.BREACHED || status == Status.EXCUSED)) {
                byFigure.put(judgement.finding().id(), whys.of(judgement, judgement.figure()));
            }
        }
        judged.examination()
                .ifPresent(examination -> result.ledger().stream()
                        .filter(finding -> finding.id().equals(DisciplineLaw.OPEN_VIOLATIONS))
                        .forEach(finding -> byFigure.put(finding.id(), whys.of(finding, examination))));
        return byFigure;
    }
}
