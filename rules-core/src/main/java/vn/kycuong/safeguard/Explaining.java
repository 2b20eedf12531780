package vn.kycuong.safeguard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kycuong.law.Amount;
import vn.kycuong.law.Edition;
import vn.kycuong.law.FigureId;
import vn.kycuong.law.Policy.Obligation;
import vn.kycuong.law.Policy.TableRow;
import vn.kycuong.law.Threshold;
import vn.kycuong.law.Window;
import vn.kycuong.outcome.Evaluation.SubjectResult;
import vn.kycuong.outcome.Explanation;
import vn.kycuong.outcome.Explanation.Arithmetic;
import vn.kycuong.outcome.Explanation.Cited;
import vn.kycuong.outcome.Explanation.Counted;
import vn.kycuong.outcome.Explanation.LeftOut;
import vn.kycuong.outcome.Explanation.Safeguard;
import vn.kycuong.outcome.Explanation.Term;
import vn.kycuong.outcome.Figure;
import vn.kycuong.outcome.Figures;
import vn.kycuong.outcome.Finding;
import vn.kycuong.outcome.Finding.Reason;
import vn.kycuong.outcome.Finding.Status;
import vn.kycuong.outcome.FormsAllowed;
import vn.kycuong.outcome.Recommendation;
import vn.kycuong.outcome.Recommendation.Standing;
import vn.kycuong.record.Circumstance;
import vn.kycuong.record.RecordRef;
import vn.kycuong.safeguard.Assessment.Judged;

/** Says why: adds to every recommendation, and to every finding that is breached or excused, how it came about. */
final class Explaining {

    private final Edition edition;
    private final Map<String, Window> windows;
    private final Figures figures;

    Explaining(Edition edition, Map<String, Window> windows, Figures figures) {
        this.edition = edition;
        this.windows = windows;
        this.figures = figures;
    }

    /** The same result, explained. */
    SubjectResult explained(SubjectResult result, Judged judged) {
        Map<FigureId, Why> whys = new HashMap<>();
        for (Judgement judgement : judged.judgements()) {
            Status status = judgement.finding().status();
            if (judgement.figure() != null && (status == Status.BREACHED || status == Status.EXCUSED)) {
                whys.put(judgement.finding().id(), why(judgement, judgement.figure()));
            }
        }
        judged.examination()
                .ifPresent(examination -> result.ledger().stream()
                        .filter(finding -> finding.id().equals(Examination.OPEN_VIOLATIONS))
                        .forEach(finding -> whys.put(finding.id(), why(finding, examination))));
        return new SubjectResult(
                result.unitId(),
                result.officerId(),
                result.ledger().stream()
                        .map(finding -> Optional.ofNullable(whys.get(finding.id()))
                                .map(why -> finding.explained(explanation(finding, why)))
                                .orElse(finding))
                        .toList(),
                result.recommendations().stream()
                        .map(row -> row.explained(
                                explanation(row, Objects.requireNonNull(whys.get(row.figure())), judged.protection())))
                        .toList());
    }

    /** What a finding and its recommendations have in common. */
    private record Why(
            Arithmetic arithmetic, List<Counted> evidence, List<LeftOut> leftOut, List<Safeguard> safeguards) {}

    private Why why(Judgement judgement, Figure figure) {
        Showing showing = new Showing(edition, judgement.finding().id());
        return new Why(
                arithmetic(judgement.finding().id(), figure.amount(), figure.amountPutBack(), figures.terms(figure)),
                showing.counted(figure.evidence()),
                showing.leftOut(figure),
                stated(judgement.finding(), judgement));
    }

    private Why why(Finding finding, Examination examination) {
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

    private List<Safeguard> stated(Finding finding, Judgement judgement) {
        List<Safeguard> safeguards = new ArrayList<>();
        for (Reason reason : finding.reasons()) {
            if (reason != Reason.Plain.NEW_IN_POST) {
                safeguards.add(new Safeguard.Stated(reason));
            }
        }
        if (finding.reasons().contains(Reason.Plain.NEW_IN_POST)) {
            long least = edition.thresholds(finding.id()).stream()
                    .mapToLong(edition::minDaysInPost)
                    .filter(days -> days > judgement.daysInPost().orElse(Long.MAX_VALUE))
                    .min()
                    .orElseThrow();
            safeguards.add(new Safeguard.NewInPost(judgement.daysInPost().orElseThrow(), least));
        }
        return safeguards;
    }

    private Explanation explanation(Finding finding, Why why) {
        Threshold threshold = finding.threshold();
        Stream<String> citations = Stream.concat(
                edition.obligation(finding.id().obligation()).map(Obligation::provision).stream(),
                threshold == null ? Stream.empty() : Stream.of(threshold.provision()));
        return new Explanation(
                threshold,
                List.of(),
                why.arithmetic,
                why.evidence,
                why.leftOut,
                why.safeguards,
                cited(citations.distinct()),
                List.of());
    }

    private Explanation explanation(Recommendation row, Why why, Optional<Protection> protection) {
        List<Safeguard> safeguards = new ArrayList<>(why.safeguards);
        if (!(row.standing() instanceof Standing.Recommended)) {
            safeguards.add(new Safeguard.Stands(row.standing(), behind(row.standing(), protection)));
        }
        List<Counted> evidence = why.evidence.stream()
                .filter(counted -> row.evidence().contains(counted.id()))
                .toList();
        return new Explanation(
                row.threshold(),
                rows(row.formsAllowed()),
                why.arithmetic,
                evidence,
                why.leftOut,
                safeguards,
                cited(row.basis().stream()),
                row.checks());
    }

    private static List<TableRow> rows(@Nullable FormsAllowed allowed) {
        return allowed == null
                ? List.of()
                : allowed.violations().stream()
                        .flatMap(violation -> violation.rows().stream())
                        .distinct()
                        .toList();
    }

    private static List<RecordRef> behind(Standing standing, Optional<Protection> protection) {
        if (standing instanceof Standing.Closed) {
            return refs(protection.map(Protection::closing));
        }
        return standing instanceof Standing.Deferred ? refs(protection.map(Protection::deferring)) : List.of();
    }

    private static List<RecordRef> refs(Optional<List<Circumstance>> circumstances) {
        return circumstances.orElse(List.of()).stream()
                .map(Circumstance::ref)
                .sorted()
                .toList();
    }

    private List<Cited> cited(Stream<String> citations) {
        return citations
                .flatMap(citation -> edition.provision(citation).map(text -> new Cited(citation, text)).stream())
                .toList();
    }
}
