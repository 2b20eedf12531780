package vn.kycuong.benchmarks.peer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.api.RulesEngineParameters;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import vn.kycuong.benchmarks.Population;
import vn.kycuong.law.WorkCalendar;
import vn.kycuong.record.UnitRecords;

/** Easy Rules: conditions and actions in Java, all rules fired for each dossier and then for each figure. */
final class EasyRules implements Peer {

    private final WorkCalendar calendar = Population.calendar();
    private final RulesEngine engine = new DefaultRulesEngine();
    private final RulesEngine firstOnly =
            new DefaultRulesEngine(new RulesEngineParameters().skipOnFirstAppliedRule(true));
    private final Rules ofDossiers = ofDossiers();
    private final Rules ofFigures = ofFigures();

    private static Rules ofDossiers() {
        Rules rules = new Rules();
        rules.register(rule("faulty intake", EasyRules::isFaulty, (tally, head) -> tally.addFaulty()));
        rules.register(rule("late for long", EasyRules::isProlonged, (tally, head) -> tally.addProlonged()));
        rules.register(rule(
                "promised",
                dossier -> dossier.isPromised() && isNotExcused(dossier),
                (tally, head) -> head.addPromisedOfUnit()));
        rules.register(rule(
                "late for long in the unit",
                dossier -> dossier.getLateDays() >= 10 && isNotExcused(dossier),
                (tally, head) -> head.addProlongedOfUnit()));
        rules.register(rule("late", EasyRules::isApologyDue, (tally, head) -> head.addLateOfUnit()));
        rules.register(rule("no apology", dossier -> isApologyDue(dossier) && lacksApology(dossier), (tally, head) -> {
            tally.addMissing();
            head.addMissingOfUnit();
        }));
        return rules;
    }

    private static org.jeasy.rules.api.Rule rule(
            String name, Predicate<HandledDossier> condition, BiConsumer<Tally, Tally> action) {
        return new RuleBuilder()
                .name(name)
                .when(facts -> condition.test(facts.get("dossier")))
                .then(facts -> action.accept(facts.get("tally"), facts.get("head")))
                .build();
    }

    private static boolean isFaulty(HandledDossier dossier) {
        return dossier.getSupplementRequests() > 1
                || !dossier.isReceiptIssued()
                || (dossier.getOutcome().equals("refused") && !dossier.isRefusalInWriting());
    }

    private static boolean isProlonged(HandledDossier dossier) {
        return dossier.getCause().equals("officer")
                && (dossier.getLateDays() >= 10
                        || (dossier.getLateDays() > 0 && dossier.getReturnsBetweenUnits() >= 2));
    }

    private static boolean isNotExcused(HandledDossier dossier) {
        return dossier.getCause().equals("officer") || dossier.getCause().equals("none");
    }

    private static boolean isApologyDue(HandledDossier dossier) {
        return dossier.getLateDays() > 0
                && dossier.isDueInPeriod()
                && !dossier.getCause().equals("system");
    }

    private static boolean lacksApology(HandledDossier dossier) {
        return dossier.getApologyDaysBeforeDue() < 1
                || !dossier.isApologyReason()
                || !dossier.isReappointed()
                || dossier.getReappointments() > 1;
    }

    private static Rules ofFigures() {
        Rules rules = new Rules();
        rules.register(threshold(1, "review", figure -> isCount(figure) && figure.getValue() >= 3));
        rules.register(threshold(2, "reminder", figure -> isCount(figure) && figure.getValue() >= 1));
        rules.register(threshold(3, "review", figure -> is(figure, "prolonged_late_percent", 5, 20)));
        rules.register(threshold(4, "review", figure -> is(figure, "missing_apologies_percent", 50, 10)));
        rules.register(threshold(5, "reminder", figure -> is(figure, "missing_apologies_percent", 10, 10)));
        return rules;
    }

    private static org.jeasy.rules.api.Rule threshold(int priority, String measure, Predicate<FigureValue> condition) {
        return new RuleBuilder()
                .name("threshold " + priority)
                .priority(priority)
                .when(facts -> condition.test(facts.get("figure")))
                .then(facts -> facts.<FigureValue>get("figure").setMeasure(measure))
                .build();
    }

    private static boolean isCount(FigureValue figure) {
        return !figure.getFigure().endsWith("_percent");
    }

    private static boolean is(FigureValue figure, String name, double value, int sample) {
        return figure.getFigure().equals(name)
                && figure.getValue() >= value
                && figure.getSample() >= sample
                && figure.getDaysInPost() >= 90;
    }

    @Override
    public List<Answer> answer(List<UnitRecords> units) {
        List<Answer> answers = new ArrayList<>();
        for (UnitRecords unit : units) {
            Map<String, Tally> tallies = Tally.of(unit);
            Facts facts = new Facts();
            facts.put("head", Tally.head(tallies.values()));
            HandledDossier.of(unit, calendar, dossier -> {
                facts.put("dossier", dossier);
                facts.put("tally", tallies.get(dossier.getOfficerId()));
                engine.fire(ofDossiers, facts);
            });
            List<FigureValue> figures = Tally.figures(tallies.values());
            figures.forEach(decide(new Facts()));
            answers.addAll(FigureValue.answers(figures));
        }
        return answers;
    }

    private Consumer<FigureValue> decide(Facts facts) {
        return figure -> {
            facts.put("figure", figure);
            firstOnly.fire(ofFigures, facts);
        };
    }
}
