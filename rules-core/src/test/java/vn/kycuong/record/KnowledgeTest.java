package vn.kycuong.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What happened after the last day of the period is not known yet; appointments and bounds are no events and stay. */
class KnowledgeTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2024, 12, 31);
    private static final LocalDate NEXT_DAY = LAST_DAY.plusDays(1);

    @ParameterizedTest
    @CsvSource({
        "dossiers, finished_on",
        "dossiers, transferred_at",
        "dossiers, apology_on",
        "tasks, finished_on",
        "coordination, answered_on",
        "complaints, answered_on",
        "obstacles, reported_on",
        "obstacles, followed_up_on",
        "obstacles, resolved_on",
        "behaviours, reviewed_on",
        "violations, ended_on",
        "violations, detected_on",
        "violations, opened_on",
        "violations, concluded_on",
        "violations, decided_on"
    })
    void a_later_event_reads_as_empty(String file, String column) {
        Recorded row = sample(file);
        List<String> others = row.file().columns().stream()
                .map(Column::name)
                .filter(name -> !name.equals(column) && !name.equals("outcome") && !name.equals("refusal_in_writing"))
                .toList();

        Recorded known = with(row, column, NEXT_DAY).asKnownOn(LAST_DAY);

        assertThat(Fields.value(known, column)).isEmpty();
        assertThat(others)
                .allSatisfy(name -> assertThat(Fields.value(known, name)).isEqualTo(Fields.value(row, name)));
    }

    @ParameterizedTest
    @CsvSource({
        "dossiers, finished_on",
        "dossiers, transferred_at",
        "dossiers, apology_on",
        "tasks, finished_on",
        "coordination, answered_on",
        "complaints, answered_on",
        "obstacles, resolved_on",
        "behaviours, reviewed_on",
        "violations, decided_on"
    })
    void an_event_on_the_last_day_is_known(String file, String column) {
        Recorded row = with(sample(file), column, LAST_DAY);

        assertThat(row.asKnownOn(LAST_DAY)).isEqualTo(row);
    }

    @ParameterizedTest
    @CsvSource({
        "units, valid_from",
        "units, valid_to",
        "officers, in_post_since",
        "dossiers, due_on",
        "dossiers, reappointed_on",
        "tasks, due_on",
        "coordination, due_on",
        "circumstances, ends_on"
    })
    void an_appointment_or_bound_stays(String file, String column) {
        Recorded row = with(sample(file), column, NEXT_DAY);

        assertThat(row.asKnownOn(LAST_DAY)).isEqualTo(row);
        assertThat(row.isSeenOn(LAST_DAY)).isTrue();
    }

    @Test
    void the_outcome_of_a_dossier_is_known_with_its_end_only() {
        Dossier dossier = (Dossier) with(Samples.of(RecordFile.DOSSIERS), "finished_on", NEXT_DAY);

        Dossier known = dossier.asKnownOn(LAST_DAY);

        assertThat(known.outcome()).isNull();
        assertThat(known.refusalInWriting()).isNull();
        assertThat(dossier.asKnownOn(NEXT_DAY)).isEqualTo(dossier);
    }

    @Test
    void the_outcome_of_a_dossier_without_an_end_stays() {
        Map<String, Object> noEnd = new HashMap<>();
        noEnd.put("finished_on", null);
        Dossier dossier = (Dossier) Fields.with(Samples.of(RecordFile.DOSSIERS), noEnd);

        assertThat(dossier.asKnownOn(LAST_DAY)).isEqualTo(dossier);
    }

    @ParameterizedTest
    @CsvSource({
        "dossiers, received_at",
        "tasks, assigned_on",
        "coordination, requested_on",
        "complaints, received_on",
        "meetings, held_on",
        "oversight, done_on",
        "obstacles, arisen_on",
        "behaviours, established_on",
        "violations, acted_on",
        "disciplines, effective_on",
        "circumstances, starts_on",
        "reminders, issued_on"
    })
    void a_row_is_seen_from_its_first_event(String file, String column) {
        assertThat(with(sample(file), column, LAST_DAY).isSeenOn(LAST_DAY)).isTrue();
        assertThat(with(sample(file), column, NEXT_DAY).isSeenOn(LAST_DAY)).isFalse();
    }

    @Test
    void a_task_without_a_day_of_assignment_is_seen_from_its_due_day() {
        Map<String, Object> cells = new HashMap<>();
        cells.put("assigned_on", null);
        cells.put("due_on", NEXT_DAY);
        Recorded task = Fields.with(Samples.of(RecordFile.TASKS), cells);

        assertThat(task.isSeenOn(LAST_DAY)).isFalse();
        assertThat(task.isSeenOn(NEXT_DAY)).isTrue();
    }

    @Test
    void a_behaviour_that_is_not_established_is_never_seen() {
        Map<String, Object> cells = new HashMap<>();
        cells.put("established_on", null);

        assertThat(Fields.with(Samples.of(RecordFile.BEHAVIOURS), cells).isSeenOn(LocalDate.MAX))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Q1, 2024-03-31",
        "Q2, 2024-06-30",
        "Q3, 2024-09-30",
        "Q4, 2024-12-31",
        "YEAR, 2024-12-31",
        ", 2024-12-31"
    })
    void a_rating_counts_from_the_last_day_of_its_period(Words.RatingPeriod period, LocalDate from) {
        Rating rating = new Rating("XL-1", "CB-01", 2024, period, null, null);

        assertThat(rating.isSeenOn(from)).isTrue();
        assertThat(rating.isSeenOn(from.minusDays(1))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"units", "officers", "indicators"})
    void what_has_no_event_is_always_seen(String file) {
        assertThat(sample(file).isSeenOn(LocalDate.of(1990, 1, 1))).isTrue();
    }

    private static Recorded sample(String file) {
        return Samples.of(RecordFile.named(file).orElseThrow());
    }

    private static Recorded with(Recorded row, String column, LocalDate day) {
        Object value = Fields.value(row, column).orElseThrow() instanceof Moment ? Moment.on(day) : day;
        return Fields.with(row, Map.of(column, value));
    }
}
