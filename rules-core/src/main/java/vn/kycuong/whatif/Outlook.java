package vn.kycuong.whatif;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kycuong.DecisionEngine;
import vn.kycuong.law.Edition;
import vn.kycuong.law.FigureId;
import vn.kycuong.law.Period;
import vn.kycuong.outcome.Evaluation.SubjectResult;
import vn.kycuong.outcome.Recommendation;
import vn.kycuong.outcome.WhyNot;
import vn.kycuong.outcome.WhyNot.Unmet;
import vn.kycuong.record.Fields;
import vn.kycuong.record.RecordRef;
import vn.kycuong.record.Recorded;
import vn.kycuong.record.UnitRecords;

/** Looks ahead from a day: what would newly be recommended if nothing else were finished. For one unit. */
final class Outlook {

    private record Key(@Nullable String officerId, FigureId figure, Object kind) {}

    private final DecisionEngine engine;
    private final AsOf cell;
    private final LocalDate from;
    private final LocalDate day;
    private final Edition edition;

    Outlook(DecisionEngine engine, UnitRecords records, LocalDate from, LocalDate day) {
        this.engine = engine;
        this.from = from;
        this.day = day;
        cell = new AsOf(Overlay.of(records), day);
        edition = engine.pack().policy().on(day);
    }

    List<Warning> warnings(int days) {
        Map<Key, Recommendation> now = recommendations(day);
        LocalDate end = day.plusDays(days);
        Set<Key> coming = worse(now, recommendations(end)).keySet();
        List<Warning> warnings = new ArrayList<>();
        Set<Key> told = new java.util.HashSet<>();
        for (LocalDate next = day.plusDays(1);
                !next.isAfter(end) && !told.containsAll(coming);
                next = next.plusDays(1)) {
            LocalDate on = next;
            worse(now, recommendations(on)).forEach((key, recommendation) -> {
                if (coming.contains(key) && told.add(key)) {
                    warnings.add(warning(key, recommendation, on));
                }
            });
        }
        return warnings;
    }

    private Map<Key, Recommendation> recommendations(LocalDate to) {
        Map<Key, Recommendation> recommendations = new HashMap<>();
        for (SubjectResult subject : engine.evaluate(cell, new Period(from, to)).subjects()) {
            for (Recommendation row : subject.recommendations()) {
                Object kind =
                        row.threshold() == null ? row.measure() : row.measure().family();
                recommendations.put(new Key(subject.officerId(), row.figure(), kind), row);
            }
        }
        return recommendations;
    }

    private static Map<Key, Recommendation> worse(Map<Key, Recommendation> now, Map<Key, Recommendation> then) {
        Map<Key, Recommendation> worse = new HashMap<>();
        then.forEach((key, recommendation) -> {
            Recommendation before = now.get(key);
            if (before == null
                    || before.measure().rank() < recommendation.measure().rank()) {
                worse.put(key, recommendation);
            }
        });
        return worse;
    }

    private Warning warning(Key key, Recommendation recommendation, LocalDate on) {
        Optional<Unmet.Short> distance = distance(key, recommendation);
        BigDecimal have = distance.map(Unmet.Short::have).orElse(null);
        BigDecimal needed = distance.map(Unmet.Short::needed).orElse(null);
        return new Warning(
                cell.unit().id(),
                key.officerId,
                recommendation,
                on,
                on.toEpochDay() - day.toEpochDay(),
                have,
                needed,
                recommendation.evidence().stream()
                        .filter(ref -> isOpen(key.figure, ref))
                        .toList());
    }

    /** How far the threshold is on the day of the warning. */
    private Optional<Unmet.Short> distance(Key key, Recommendation recommendation) {
        return engine.whyNot(cell, new Period(from, day), key.officerId).stream()
                .filter(answer -> Objects.equals(answer.threshold(), recommendation.threshold()))
                .map(WhyNot::unmet)
                .flatMap(List::stream)
                .filter(Unmet.Short.class::isInstance)
                .map(Unmet.Short.class::cast)
                .findFirst();
    }

    /** Whether something can still be done on a record: a date that could have come earlier has not come yet. */
    private boolean isOpen(FigureId figure, RecordRef ref) {
        Set<String> dates = edition.fields(figure, ref.file())
                .map(fields -> Set.copyOf(fields.earlier()))
                .orElse(Set.of());
        return cell.rows(ref.file().recordClass().asSubclass(Recorded.class)).stream()
                .filter(row -> row.id().equals(ref.id()))
                .anyMatch(row ->
                        dates.stream().anyMatch(date -> Fields.value(row, date).isEmpty()));
    }
}
