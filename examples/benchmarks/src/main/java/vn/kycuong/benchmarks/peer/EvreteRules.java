package vn.kycuong.benchmarks.peer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.StatelessSession;
import org.evrete.api.builders.RuleSetBuilder;
import vn.kycuong.benchmarks.Population;
import vn.kycuong.law.WorkCalendar;
import vn.kycuong.record.UnitRecords;

/** Evrete: rules as conditions in strings, a session for each unit; it has no way to count, so actions do. */
final class EvreteRules implements Peer {

    private static final String OF_OFFICER = "$d.officerId.equals($t.officerId)";
    private static final String NOT_EXCUSED = "$d.cause.equals(\"officer\") || $d.cause.equals(\"none\")";
    private static final String APOLOGY_DUE = "$d.lateDays > 0 && $d.dueInPeriod && !$d.cause.equals(\"system\")";
    private static final String APOLOGY_MISSING =
            "$d.apologyDaysBeforeDue < 1 || !$d.apologyReason || !$d.reappointed || $d.reappointments > 1";

    private final WorkCalendar calendar = Population.calendar();
    private final KnowledgeService service = new KnowledgeService();
    private final Knowledge ofDossiers = ofDossiers();
    private final Knowledge ofFigures = ofFigures();

    private Knowledge ofDossiers() {
        RuleSetBuilder<Knowledge> rules = service.newKnowledge().builder();
        rule(
                rules,
                "faulty intake",
                Tally::addFaulty,
                OF_OFFICER,
                "$d.supplementRequests > 1 || !$d.receiptIssued || ($d.outcome.equals(\"refused\") && !$d.refusalInWriting)");
        rule(
                rules,
                "late for long",
                Tally::addProlonged,
                OF_OFFICER,
                "$d.cause.equals(\"officer\") && ($d.lateDays >= 10 || ($d.lateDays > 0 && $d.returnsBetweenUnits >= 2))");
        rule(rules, "no apology", Tally::addMissing, OF_OFFICER, APOLOGY_DUE, APOLOGY_MISSING);
        rule(rules, "promised", Tally::addPromisedOfUnit, "$t.head", "$d.promised", NOT_EXCUSED);
        rule(
                rules,
                "late for long in the unit",
                Tally::addProlongedOfUnit,
                "$t.head",
                "$d.lateDays >= 10",
                NOT_EXCUSED);
        rule(rules, "late", Tally::addLateOfUnit, "$t.head", APOLOGY_DUE);
        rule(rules, "no apology in the unit", Tally::addMissingOfUnit, "$t.head", APOLOGY_DUE, APOLOGY_MISSING);
        return rules.build();
    }

    private interface Count {
        void on(Tally tally);
    }

    private static void rule(RuleSetBuilder<Knowledge> rules, String name, Count count, String... conditions) {
        rules.newRule(name)
                .forEach("$d", HandledDossier.class, "$t", Tally.class)
                .where(conditions)
                .execute(match -> count.on(match.get("$t")));
    }

    private Knowledge ofFigures() {
        RuleSetBuilder<Knowledge> rules = service.newKnowledge().builder();
        String count = "!$f.figure.endsWith(\"_percent\")";
        threshold(rules, "three dossiers", "review", count, "$f.value >= 3");
        threshold(rules, "one dossier", "reminder", count, "$f.value >= 1 && $f.value < 3");
        String inPost = "$f.daysInPost >= 90";
        String late = "$f.figure.equals(\"prolonged_late_percent\")";
        threshold(rules, "5 percent", "review", late, "$f.value >= 5", "$f.sample >= 20", inPost);
        String missing = "$f.figure.equals(\"missing_apologies_percent\")";
        threshold(rules, "half", "review", missing, "$f.value >= 50", "$f.sample >= 10", inPost);
        threshold(rules, "a tenth", "reminder", missing, "$f.value >= 10 && $f.value < 50", "$f.sample >= 10", inPost);
        return rules.build();
    }

    private static void threshold(RuleSetBuilder<Knowledge> rules, String name, String measure, String... conditions) {
        rules.newRule(name)
                .forEach("$f", FigureValue.class)
                .where(conditions)
                .execute(match -> match.<FigureValue>get("$f").setMeasure(measure));
    }

    @Override
    public List<Answer> answer(List<UnitRecords> units) {
        List<Answer> answers = new ArrayList<>();
        for (UnitRecords unit : units) {
            Map<String, Tally> tallies = Tally.of(unit);
            StatelessSession session = ofDossiers.newStatelessSession();
            session.insert(tallies.values());
            HandledDossier.of(unit, calendar, session::insert);
            session.fire();
            List<FigureValue> figures = Tally.figures(tallies.values());
            ofFigures.newStatelessSession().insert(figures).fire();
            answers.addAll(FigureValue.answers(figures));
        }
        return answers;
    }
}
