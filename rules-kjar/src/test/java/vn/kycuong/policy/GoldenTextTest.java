package vn.kycuong.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kycuong.DecisionEngine;
import vn.kycuong.fault.Language;
import vn.kycuong.law.Period;
import vn.kycuong.outcome.Counterfactual;
import vn.kycuong.outcome.Evaluation.SubjectResult;
import vn.kycuong.outcome.Finding;
import vn.kycuong.outcome.Finding.Status;
import vn.kycuong.outcome.WhyNot;
import vn.kycuong.record.UnitRecords;
import vn.kycuong.result.ExplanationText;
import vn.kycuong.whatif.WhatIf;

/** Explanations read as they were polished to read, for somebody who has never seen the program. */
class GoldenTextTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @ParameterizedTest
    @CsvSource({
        "late-dossiers, VI", "late-dossiers, EN",
        "head-new-in-post, VI", "head-new-in-post, EN",
        "deferred-referral, VI", "deferred-referral, EN",
        "head-who-did-not, VI", "head-who-did-not, EN",
        "dossier-that-waited, VI", "dossier-that-waited, EN"
    })
    void an_explanation_reads_as_polished(String name, Language language) throws Exception {
        Map<String, Object> scenario = ScenarioTest.read(GOLDEN.resolve(name + ".yaml"));
        Path golden = GOLDEN.resolve(name + "." + language.code() + ".txt");
        assertThat(String.join("\n", lines(scenario, language)) + "\n").isEqualTo(Files.readString(golden));
    }

    @SuppressWarnings("unchecked")
    private static List<String> lines(Map<String, Object> scenario, Language language) throws Exception {
        DecisionEngine engine = Stage.ENGINE;
        var given = (Map<String, List<Map<String, Object>>>) scenario.get("given");
        Period period = Period.between(
                scenario.get("from").toString(), scenario.get("to").toString());
        String officer = scenario.get("officer").toString();
        UnitRecords cell =
                Stage.records(engine, given, List.of()).units().findFirst().orElseThrow();
        SubjectResult result = engine.explain(cell, period).subjects().stream()
                .filter(subject -> Objects.equals(subject.officerId(), officer))
                .findFirst()
                .orElseThrow();
        ExplanationText text = new ExplanationText(engine.pack().messages(language), language);
        List<String> lines = new ArrayList<>();
        result.recommendations().forEach(recommendation -> lines.addAll(text.why(recommendation)));
        for (Finding finding : result.ledger()) {
            if (finding.status() == Status.EXCUSED) {
                lines.addAll(text.excused(finding));
            }
        }
        for (Counterfactual answer : WhatIf.with(engine).of(cell, period, officer)) {
            lines.add(text.whatIf(answer));
        }
        for (WhyNot answer : engine.whyNot(cell, period, officer)) {
            if (answer.amount() != null && answer.amount().counted().signum() > 0) {
                lines.addAll(text.whyNot(answer));
            }
        }
        return lines;
    }
}
