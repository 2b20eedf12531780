package vn.kycuong.safeguard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.kycuong.law.Edition;
import vn.kycuong.law.Measure;
import vn.kycuong.outcome.Evaluation.SubjectResult;
import vn.kycuong.outcome.Finding;
import vn.kycuong.outcome.Recommendation;
import vn.kycuong.record.Officer;

/** Puts together what is found of a subject and what is recommended, as far as the safeguards let it stand. */
final class SubjectResults {

    private final String unitId;
    private final Edition edition;
    private final OfficerCases cases;

    SubjectResults(String unitId, Edition edition, OfficerCases cases) {
        this.unitId = unitId;
        this.edition = edition;
        this.cases = cases;
    }

    /** The result of an officer, or of the unit itself where that is null. */
    SubjectResult ofUnit(List<Judgement> judgements, BiFunction<SubjectResult, Judged, SubjectResult> asked) {
        return of(null, judgements, false, Optional.empty(), asked);
    }

    SubjectResult of(
            Officer officer, List<Judgement> judgements, BiFunction<SubjectResult, Judged, SubjectResult> asked) {
        return of(officer, judgements, false, cases.examination(officer), asked);
    }

    /** The result of a head who belongs to another unit: his violations are told there. */
    SubjectResult ofGuest(
            Officer head, List<Judgement> judgements, BiFunction<SubjectResult, Judged, SubjectResult> asked) {
        return of(head, judgements, true, Optional.empty(), asked);
    }

    private SubjectResult of(
            @Nullable Officer officer,
            List<Judgement> judgements,
            boolean guest,
            Optional<Examination> examination,
            BiFunction<SubjectResult, Judged, SubjectResult> asked) {
        Recommending recommending = new Recommending(edition, officer);
        List<Finding> ledger = new ArrayList<>(judgements.size() + 1);
        List<Recommendation> drafts = new ArrayList<>();
        for (Judgement judgement : judgements) {
            ledger.add(judgement.finding());
            drafts.addAll(recommending.from(judgement));
        }
        examination.ifPresent(needed -> {
            List<Recommendation> recommended = recommending.from(needed);
            ledger.add(needed.finding(recommended.stream()
                    .map(Recommendation::measure)
                    .max(Comparator.comparingInt(Measure::rank))
                    .orElse(null)));
            drafts.addAll(recommended);
        });
        Optional<Protection> protection = cases.protection(officer);
        SubjectResult result = new SubjectResult(
                unitId,
                officer == null ? null : officer.id(),
                guest,
                ledger,
                drafts.isEmpty() ? drafts : Standings.of(drafts, protection));
        return asked.apply(result, new Judged(judgements, examination, protection));
    }
}
