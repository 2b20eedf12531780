package vn.kycuong.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kycuong.DecisionEngine;
import vn.kycuong.law.FigureId;
import vn.kycuong.law.Period;
import vn.kycuong.outcome.Counterfactual;
import vn.kycuong.outcome.Unanswered;
import vn.kycuong.record.UnitRecords;

/**
 * Asks what would have to be otherwise for a recommendation to be lifted or to be lighter, and which missing fact
 * matters. Every answer has been evaluated by the engine. As thread-safe as the engine.
 */
public final class WhatIf {

    private final DecisionEngine engine;

    private WhatIf(DecisionEngine engine) {
        this.engine = engine;
    }

    /**
     * Asks an engine.
     *
     * @param engine the engine, on the pack that it has at each call
     * @return the questions
     */
    public static WhatIf with(DecisionEngine engine) {
        return new WhatIf(engine);
    }

    /**
     * What was found about a subject.
     *
     * @param given the answers, each once
     * @param unanswered what is recommended of which no answer tells anything, with the reason
     */
    public record Answers(List<Counterfactual> given, List<Unanswered> unanswered) {

        /** Keeps its own copies. */
        public Answers {
            given = List.copyOf(given);
            unanswered = List.copyOf(unanswered);
        }
    }

    /**
     * The smallest changes found that would lift or lighten each recommendation to a subject: at most three records at a
     * time, or twelve that change alike, which would be otherwise or on record besides; then what would follow if a fact
     * that is missing were known. Every change of an answer, and every cell of it, is needed.
     *
     * @param records the unit and every row that its evaluation needs
     * @param period the period
     * @param officerId the officer, or null for the unit itself
     * @return the answers, and what has none
     * @throws vn.kycuong.law.WorkCalendar.UnknownYearException if a count of working days touches a year without a calendar
     */
    public Answers ask(UnitRecords records, Period period, @Nullable String officerId) {
        // On a fixed pack: the answers to one question must not come from two policies.
        Trial trial = new Trial(DecisionEngine.of(engine.pack()), Overlay.of(records), period, officerId);
        Set<FigureId> asked = new LinkedHashSet<>();
        trial.now().recommendations().forEach(recommendation -> asked.add(recommendation.figure()));
        Set<Counterfactual> answers = new LinkedHashSet<>();
        List<Unanswered> unanswered = new ArrayList<>();
        for (FigureId figure : asked) {
            Lightening lightening = new Lightening(trial, figure);
            answers.addAll(lightening.answers());
            unanswered.addAll(lightening.unanswered());
        }
        answers.addAll(new MissingFacts(trial).answers());
        return new Answers(List.copyOf(answers), unanswered);
    }

    /**
     * The answers without what has none.
     *
     * @param records the unit and every row that its evaluation needs
     * @param period the period
     * @param officerId the officer, or null for the unit itself
     * @return the answers, each once; empty if nothing is recommended and nothing that is missing matters
     * @throws vn.kycuong.law.WorkCalendar.UnknownYearException if a count of working days touches a year without a calendar
     */
    public List<Counterfactual> of(UnitRecords records, Period period, @Nullable String officerId) {
        return ask(records, period, officerId).given();
    }

    /**
     * What would newly be recommended to a unit and its officers some days from now if nothing else were finished.
     *
     * @param records the unit and every row that its evaluation needs; what happened after the day is not known
     * @param from the first day of the period
     * @param day the day on which it is asked
     * @param days how many days ahead
     * @return what would be recommended that is not on that day, or is lighter; the most urgent first
     * @throws vn.kycuong.law.WorkCalendar.UnknownYearException if a count of working days touches a year without a calendar
     */
    public List<Warning> warnings(UnitRecords records, LocalDate from, LocalDate day, int days) {
        return new Outlook(DecisionEngine.of(engine.pack()), records, from, day)
                .warnings(days).stream().sorted(Warning.ORDER).toList();
    }

    /**
     * Evaluates an answer again.
     *
     * @param answer the answer
     * @param records the records that it was given for
     * @param period the period
     * @param officerId the officer, or null for the unit itself
     * @return whether exactly these effects follow from exactly these changes
     */
    public boolean holds(Counterfactual answer, UnitRecords records, Period period, @Nullable String officerId) {
        Trial trial = new Trial(DecisionEngine.of(engine.pack()), Overlay.of(records), period, officerId);
        return Objects.equals(trial.effects(answer.changes()), answer.effects());
    }
}
