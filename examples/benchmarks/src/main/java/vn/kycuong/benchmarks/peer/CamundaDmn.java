package vn.kycuong.benchmarks.peer;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/** Camunda DMN, the engine by itself: one call for each decision. */
final class CamundaDmn extends TableEngine {

    private final DmnEngine engine = engine();
    private final Map<String, DmnDecision> decisions = Map.of(
            "faulty_intake", decision("faulty_intake"),
            "prolonged_late", decision("prolonged_late"),
            "prolonged_late_in_unit", decision("prolonged_late_in_unit"),
            "apology", decision("apology"),
            "measure", decision("measure"));

    /** With its older FEEL, which keeps parsed expressions: the newer one is several times slower on these tables. */
    private static DmnEngine engine() {
        DefaultDmnEngineConfiguration configuration =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        return configuration.enableFeelLegacyBehavior(true).buildEngine();
    }

    private DmnDecision decision(String key) {
        return engine.parseDecision(key, new ByteArrayInputStream(DmnModel.xml().getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    Verdict judge(HandledDossier dossier) {
        VariableMap variables = Variables.createVariables()
                .putValue("supplementRequests", dossier.getSupplementRequests())
                .putValue("receiptIssued", dossier.isReceiptIssued())
                .putValue("outcome", dossier.getOutcome())
                .putValue("refusalInWriting", dossier.isRefusalInWriting())
                .putValue("cause", dossier.getCause())
                .putValue("lateDays", dossier.getLateDays())
                .putValue("returnsBetweenUnits", dossier.getReturnsBetweenUnits())
                .putValue("promised", dossier.isPromised())
                .putValue("dueInPeriod", dossier.isDueInPeriod())
                .putValue("apologyDaysBeforeDue", dossier.getApologyDaysBeforeDue())
                .putValue("apologyReason", dossier.isApologyReason())
                .putValue("reappointed", dossier.isReappointed())
                .putValue("reappointments", dossier.getReappointments());
        return new Verdict(
                this.<Boolean>result("faulty_intake", variables),
                this.<Boolean>result("prolonged_late", variables),
                this.<String>result("prolonged_late_in_unit", variables),
                this.<String>result("apology", variables));
    }

    @Override
    String measure(FigureValue figure) {
        return result(
                "measure",
                Variables.createVariables()
                        .putValue("figure", figure.getFigure())
                        .putValue("value", figure.getValue())
                        .putValue("sample", figure.getSample())
                        .putValue("daysInPost", figure.getDaysInPost()));
    }

    private <T> T result(String decision, VariableMap variables) {
        return engine.evaluateDecisionTable(decisions.get(decision), variables).getSingleEntry();
    }
}
