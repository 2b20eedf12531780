package vn.kycuong.benchmarks.peer;

import java.io.StringReader;
import java.util.List;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNDecisionResult;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** KIE DMN: the four decisions on a dossier in one call, the measure in another. */
final class KieDmn extends TableEngine {

    private static final String[] OF_DOSSIER = {"faulty_intake", "prolonged_late", "prolonged_late_in_unit", "apology"};

    private final DMNRuntime runtime = DMNRuntimeBuilder.fromDefaults()
            .buildConfiguration()
            .fromResources(List.of(ResourceFactory.newReaderResource(new StringReader(DmnModel.xml()))))
            .getOrElseThrow(e -> new IllegalStateException("The model does not load.", e));
    private final DMNModel model = runtime.getModel(DmnModel.NAMESPACE, DmnModel.NAME);

    @Override
    Verdict judge(HandledDossier dossier) {
        DMNContext context = runtime.newContext();
        context.set("supplementRequests", dossier.getSupplementRequests());
        context.set("receiptIssued", dossier.isReceiptIssued());
        context.set("outcome", dossier.getOutcome());
        context.set("refusalInWriting", dossier.isRefusalInWriting());
        context.set("cause", dossier.getCause());
        context.set("lateDays", dossier.getLateDays());
        context.set("returnsBetweenUnits", dossier.getReturnsBetweenUnits());
        context.set("promised", dossier.isPromised());
        context.set("dueInPeriod", dossier.isDueInPeriod());
        context.set("apologyDaysBeforeDue", dossier.getApologyDaysBeforeDue());
        context.set("apologyReason", dossier.isApologyReason());
        context.set("reappointed", dossier.isReappointed());
        context.set("reappointments", dossier.getReappointments());
        DMNResult result = runtime.evaluateByName(model, context, OF_DOSSIER);
        return new Verdict(
                (Boolean) result(result, "faulty_intake"),
                (Boolean) result(result, "prolonged_late"),
                (String) result(result, "prolonged_late_in_unit"),
                (String) result(result, "apology"));
    }

    @Override
    String measure(FigureValue figure) {
        DMNContext context = runtime.newContext();
        context.set("figure", figure.getFigure());
        context.set("value", figure.getValue());
        context.set("sample", figure.getSample());
        context.set("daysInPost", figure.getDaysInPost());
        return (String) result(runtime.evaluateByName(model, context, "measure"), "measure");
    }

    private static Object result(DMNResult result, String decision) {
        DMNDecisionResult decided = result.getDecisionResultByName(decision);
        if (decided.getResult() == null) {
            throw new IllegalStateException(result.getMessages().toString());
        }
        return decided.getResult();
    }
}
