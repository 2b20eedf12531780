package vn.kycuong.benchmarks.peer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.kycuong.benchmarks.Population;
import vn.kycuong.law.WorkCalendar;
import vn.kycuong.record.UnitRecords;

/** An engine of decision tables: it is asked about each dossier, its answers are counted, and it is asked about each count. */
abstract class TableEngine implements Peer {

    private final WorkCalendar calendar = Population.calendar();

    /** What the tables say of one dossier. */
    record Verdict(boolean faulty, boolean prolonged, String inUnit, String apology) {}

    /** Asks about a dossier. */
    abstract Verdict judge(HandledDossier dossier);

    /** Asks which measure follows from a figure. */
    abstract String measure(FigureValue figure);

    @Override
    public final List<Answer> answer(List<UnitRecords> units) {
        List<Answer> answers = new ArrayList<>();
        for (UnitRecords unit : units) {
            Map<String, Tally> tallies = Tally.of(unit);
            Tally head = Tally.head(tallies.values());
            HandledDossier.of(
                    unit,
                    calendar,
                    dossier -> Objects.requireNonNull(tallies.get(dossier.getOfficerId()))
                            .add(judge(dossier), head));
            for (FigureValue figure : Tally.figures(tallies.values())) {
                figure.setMeasure(measure(figure));
                answers.add(figure.answer());
            }
        }
        return answers;
    }
}
