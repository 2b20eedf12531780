package vn.kycuong.safeguard;

import java.util.List;
import vn.kycuong.law.Amount;
import vn.kycuong.law.Edition;
import vn.kycuong.law.FigureId;
import vn.kycuong.law.Window;
import vn.kycuong.outcome.Explanation.Arithmetic;
import vn.kycuong.outcome.Explanation.LeftOut;
import vn.kycuong.outcome.Explanation.Safeguard;
import vn.kycuong.outcome.Explanation.Term;
import vn.kycuong.outcome.Figure;
import vn.kycuong.outcome.Finding;

/** Works out why: of a figure that was measured, and of the violations that were examined. */
final class Whys {

    private final MeasuredDays measured;

    Whys(MeasuredDays measured) {
        this.measured = measured;
    }

    /** Why a figure that was measured has its finding. */
    Why of(Judgement judgement, Comparison comparison) {
        Figure figure = comparison.figure();
        FigureId id = judgement.finding().id();
        Showing showing = new Showing(measured.edition(), id);
        Window window = measured.windows().get(id.obligation());
        return new Why(
                new Arithmetic(
                        id,
                        window == null ? null : window.from(),
                        measured.days().to(),
                        figure.amount(),
                        figure.amountPutBack(),
                        measured.figures().terms(figure)),
                showing.counted(figure.evidence()),
                showing.leftOut(figure),
                showing.counted(figure.undecided()),
                StatedSafeguards.of(judgement, comparison));
    }

    /** Why violations lead to their finding. */
    static Why of(Finding finding, Examination examination, Edition edition) {
        Showing showing = new Showing(edition, finding.id());
        Amount all =
                new Amount.Whole(finding.evidence().size() + finding.excused().size());
        List<LeftOut> leftOut = examination.open().stream()
                .filter(violation -> !violation.counts())
                .map(violation -> new LeftOut(
                        showing.counted(violation.fact()), violation.reasons().toList()))
                .toList();
        return new Why(
                new Arithmetic(
                        finding.id(),
                        null,
                        edition.day(),
                        finding.amount(),
                        all,
                        List.of(new Term("open", all.counted().toString()))),
                showing.counted(examination.open().stream()
                        .filter(Examined::counts)
                        .map(Examined::fact)
                        .toList()),
                leftOut,
                List.of(),
                finding.reasons().stream().<Safeguard>map(Safeguard.Stated::new).toList());
    }
}
