package vn.kycuong.benchmarks.peer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kycuong.DecisionEngine;
import vn.kycuong.benchmarks.PackCopy;
import vn.kycuong.benchmarks.Population;
import vn.kycuong.benchmarks.peer.Answer.Figure;
import vn.kycuong.law.Amount;
import vn.kycuong.outcome.Evaluation.SubjectResult;
import vn.kycuong.outcome.Finding;
import vn.kycuong.pack.PolicyPack;
import vn.kycuong.record.UnitRecords;

/** Our engine, unit by unit, with everything that it does besides: evidence, safeguards, recommendations. */
final class KyCuong implements Peer {

    private static final Set<String> THREE =
            Set.of("N495-3.1-guide-receive-resolve", "N495-3.1-end-shirking-late", "N495-5.1-apologise-late");

    private static final Map<String, Figure> FIGURES =
            Arrays.stream(Figure.values()).collect(Collectors.toUnmodifiableMap(Figure::word, Function.identity()));

    private final DecisionEngine engine;

    private KyCuong(PolicyPack pack) {
        engine = DecisionEngine.of(pack);
    }

    /** With the bundled pack. */
    static KyCuong whole() {
        return new KyCuong(PackCopy.bundledPack());
    }

    /** With a pack that has no other obligations. */
    static KyCuong ofThree() {
        return new KyCuong(PackCopy.bundled().only(THREE::contains).open());
    }

    @Override
    public List<Answer> answer(List<UnitRecords> units) {
        List<Answer> answers = new ArrayList<>();
        for (UnitRecords unit : units) {
            for (SubjectResult subject :
                    engine.evaluate(unit, Population.PERIOD).subjects()) {
                subject.ledger().forEach(finding -> add(subject.officerId(), finding, answers));
            }
        }
        return answers;
    }

    private static void add(@Nullable String officer, Finding finding, List<Answer> answers) {
        Figure figure = FIGURES.get(finding.id().figure());
        if (figure == null || officer == null) {
            return;
        }
        String measure =
                finding.measure() == null ? Answer.NONE : finding.measure().word();
        if (finding.amount() instanceof Amount.Whole whole) {
            answers.add(new Answer(officer, figure, (int) whole.number(), 0, measure));
        } else if (finding.amount() instanceof Amount.Percent share) {
            answers.add(new Answer(
                    officer, figure, share.count().intValue(), share.of().intValue(), measure));
        }
    }
}
