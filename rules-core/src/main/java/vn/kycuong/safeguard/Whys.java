package vn.kycuong.safeguard;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kycuong.law.Amount;
import vn.kycuong.law.Edition;
import vn.kycuong.law.FigureId;
import vn.kycuong.law.Window;
import vn.kycuong.outcome.Explanation.Arithmetic;
import vn.kycuong.outcome.Explanation.LeftOut;
import vn.kycuong.outcome.Explanation.Safeguard;
import vn.kycuong.outcome.Explanation.Term;
import vn.kycuong.outcome.Figure;
import vn.kycuong.outcome.Figures;
import vn.kycuong.outcome.Finding;

/** Works out why: of a figure that was measured, and of the violations that were examined. */
final class Whys {

    private final Edition edition;
    private final Map<String, Window> windows;
    private final Figures figures;

    Whys(Edition edition, Map<String, Window> windows, Figures figures) {
        this.edition = edition;
        this.windows = windows;
        this.figures = figures;
    }

    /** Why a figure that was measured has its finding. */
    Why of(Judgement judgement, Figure figure) {
        Showing showing = new Showing(edition, judgement.finding().id());
        return new Why(
                arithmetic(judgement.finding().id(), figure.amount(), figure.amountPutBack(), figures.terms(figure)),
                showing.counted(figure.evidence()),
                showing.leftOut(figure),
                StatedSafeguards.of(judgement, edition));
    }

    /** Why violations lead to their finding. */
    Why of(Finding finding, Examination examination) {
        Showing showing = new Showing(edition, finding.id());
        Amount all =
                new Amount.Whole(finding.evidence().size() + finding.excused().size());
        List<LeftOut> leftOut = examination.open().stream()
                .filter(violation -> !violation.counts())
                .map(violation -> new LeftOut(
                        showing.counted(violation.fact()), violation.reasons().toList()))
                .toList();
        return new Why(
                arithmetic(
                        finding.id(),
                        finding.amount(),
                        all,
                        List.of(new Term("open", all.counted().toString()))),
                showing.counted(examination.open().stream()
                        .filter(Examined::counts)
                        .map(Examined::fact)
                        .toList()),
                leftOut,
                finding.reasons().stream().<Safeguard>map(Safeguard.Stated::new).toList());
    }

    private Arithmetic arithmetic(
            FigureId figure, @Nullable Amount amount, @Nullable Amount putBack, List<Term> terms) {
        Window window = windows.get(figure.obligation());
        LocalDate from = window == null ? null : window.from();
        return new Arithmetic(figure, from, edition.day(), amount, putBack, terms);
    }
}
