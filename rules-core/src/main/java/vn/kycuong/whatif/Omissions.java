package vn.kycuong.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.kycuong.law.FigureId.FigureDefinition;
import vn.kycuong.law.WorkCalendar;
import vn.kycuong.outcome.Counterfactual;
import vn.kycuong.outcome.Counterfactual.Effect;
import vn.kycuong.outcome.Explanation.Arithmetic;
import vn.kycuong.outcome.Finding;
import vn.kycuong.record.Meeting;
import vn.kycuong.record.Oversight;
import vn.kycuong.record.RecordFile;
import vn.kycuong.record.Recorded;
import vn.kycuong.record.Words.OversightKind;

/**
 * What a figure of absence measures: that something was not done. Finds how often it would have had to be done, and when,
 * for what is recommended to be lifted or to be lighter.
 */
final class Omissions {

    /**
     * Something that a subject does now and then.
     *
     * @param done the days on which it was done
     * @param row the row that a key and another day would have
     */
    private record Deed(List<LocalDate> done, BiFunction<String, LocalDate, Recorded> row) {}

    private final Trial trial;
    private final Finding finding;

    Omissions(Trial trial, Finding finding) {
        this.trial = trial;
        this.finding = finding;
    }

    /** With one more record at a time, whatever lightens more than is told already, until something is lifted. */
    List<Counterfactual> answers(int mostRecords) {
        List<Counterfactual> found = new ArrayList<>();
        absent().flatMap(file -> deed(file).stream()).forEach(deed -> {
            Set<Effect> told = new HashSet<>();
            for (int more = 1;
                    more <= mostRecords && told.stream().noneMatch(Effect.Lifted.class::isInstance);
                    more++) {
                answer(deed, more, told).ifPresent(answer -> {
                    found.add(answer);
                    told.addAll(answer.effects());
                });
            }
        });
        return found;
    }

    /** The registers in which the figure looks for what is not there. */
    private Stream<RecordFile> absent() {
        return trial.edition().policy().figures().stream()
                .filter(definition -> definition.id().equals(finding.id()))
                .map(FigureDefinition::absence)
                .flatMap(Set::stream);
    }

    private Optional<Deed> deed(RecordFile register) {
        String unitId = trial.unitId();
        String officerId = trial.officerId();
        if (register == RecordFile.MEETINGS) {
            return Optional.of(new Deed(
                    trial.rows(Meeting.class).stream()
                            .filter(row -> row.unitId().equals(unitId))
                            .map(Meeting::heldOn)
                            .toList(),
                    (key, day) -> new Meeting(key, unitId, day, null, null)));
        }
        if (register == RecordFile.OVERSIGHT && officerId != null) {
            return Optional.of(new Deed(
                    trial.rows(Oversight.class).stream()
                            .filter(row -> row.officerId().equals(officerId))
                            .map(Oversight::doneOn)
                            .toList(),
                    (key, day) -> new Oversight(key, unitId, officerId, day, OversightKind.INSPECTION)));
        }
        return Optional.empty();
    }

    /** On working days; if only another day would do, it is told all the same. */
    private Optional<Counterfactual> answer(Deed deed, int more, Set<Effect> told) {
        Arithmetic arithmetic =
                finding.explanation() == null ? null : finding.explanation().arithmetic();
        if (arithmetic == null || arithmetic.from() == null) {
            return Optional.empty();
        }
        List<LocalDate> days = new Gaps(arithmetic.from(), arithmetic.to(), deed.done).filled(more);
        WorkCalendar calendar = trial.edition().policy().calendar();
        return Stream.of(days.stream().map(calendar::workingDayNear).toList(), days)
                .distinct()
                .map(on -> trial.answer(
                        rows(deed, on), effect -> Effects.lightens(effect, finding.id()) && !told.contains(effect)))
                .flatMap(attempt -> attempt.answer().stream())
                .findFirst();
    }

    private static List<Edit> rows(Deed deed, List<LocalDate> days) {
        return IntStream.range(0, days.size())
                .<Edit>mapToObj(i -> new Edit.NewRow(deed.row.apply(Stated.key(i), days.get(i))))
                .toList();
    }
}
