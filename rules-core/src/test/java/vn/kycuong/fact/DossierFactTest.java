package vn.kycuong.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kycuong.fact.Fact.Holding;
import vn.kycuong.law.Window;
import vn.kycuong.law.WorkCalendar;
import vn.kycuong.record.DossierBuilder;
import vn.kycuong.record.Moment;

class DossierFactTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2025, 3, 31);
    private static final Window P = new Window("O", LocalDate.of(2025, 1, 1), LAST_DAY);
    private static final Knowledge KNOWLEDGE =
            new Knowledge(LAST_DAY, WorkCalendar.of(List.of(LocalDate.of(2025, 1, 1)), List.of()));

    private static DossierBuilder received(LocalDate day) {
        return DossierBuilder.builder().id("HS-1").unitId("U1").receivedAt(Moment.on(day));
    }

    private static DossierFact fact(DossierBuilder dossier) {
        return new DossierFact(dossier.build(), Holding.NOBODY, KNOWLEDGE);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-31, , true, received on the last day",
        "2025-04-01, , false, received later",
        "2024-01-02, 2025-01-01, true, finished on the first day",
        "2024-01-02, 2024-12-31, false, finished earlier",
        "2024-01-02, , true, never finished"
    })
    void a_dossier_is_handled_that_was_received_by_the_end_and_not_finished_before_the_start(
            LocalDate received, LocalDate finished, boolean handled, String what) {
        assertThat(fact(received(received).finishedOn(finished)).handledIn(P))
                .as(what)
                .isEqualTo(handled);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-03, 2025-03-03, 0, on the day promised",
        "2025-02-28, 2025-03-02, 0, at the weekend after the day promised",
        "2025-02-28, 2025-03-03, 1, on the Monday after the Friday promised",
        "2025-03-28, , 1, not finished by the last day",
        "2025-03-31, , 0, due on the last day",
        ", 2025-03-03, 0, nothing promised"
    })
    void it_is_late_by_working_days_after_the_day_promised(
            LocalDate due, LocalDate finished, int lateDays, String what) {
        DossierFact fact = fact(received(LocalDate.of(2025, 1, 2)).dueOn(due).finishedOn(finished));
        assertThat(fact.lateDays()).as(what).isEqualTo(lateDays);
        assertThat(fact.isLate()).as(what).isEqualTo(lateDays > 0);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-06, 14:59, 2025-03-06, false, the same day",
        "2025-03-06, 14:59, 2025-03-07, true, received early on a working day and passed on the next",
        "2025-03-06, 15:00, 2025-03-07, false, received late and passed on the next working day",
        "2025-03-06, , 2025-03-07, false, received at an unknown hour and passed on the next working day",
        "2025-03-06, 15:00, 2025-03-10, true, received late and passed on the working day after the next",
        "2025-03-07, 16:00, 2025-03-10, false, received late on a Friday and passed on Monday",
        "2025-03-08, 09:00, 2025-03-10, false, received on a Saturday and passed on Monday",
        "2025-03-08, 09:00, 2025-03-11, true, received on a Saturday and passed on Tuesday",
        "2025-03-06, 16:00, 2025-03-08, true, received late on a Thursday and passed on Saturday",
        "2025-03-06, 09:00, , false, not known to be passed on"
    })
    void it_is_passed_on_the_same_day_or_by_the_next_working_day(
            LocalDate received, LocalTime at, LocalDate transferred, boolean late, String what) {
        DossierBuilder dossier = received(received)
                .receivedAt(new Moment(received, at))
                .transferredAt(transferred == null ? null : Moment.on(transferred));
        assertThat(fact(dossier).transferredLate(15)).as(what).isEqualTo(late);
    }

    @Test
    void an_apology_is_counted_in_calendar_days_before_the_day_promised() {
        DossierBuilder dossier = received(LocalDate.of(2025, 1, 2)).dueOn(LocalDate.of(2025, 3, 10));
        assertThat(fact(dossier.apologyOn(LocalDate.of(2025, 3, 9))).apologyDaysBeforeDue())
                .isOne();
        assertThat(fact(dossier.apologyOn(LocalDate.of(2025, 3, 11))).apologyDaysBeforeDue())
                .isEqualTo(-1);
        assertThat(fact(dossier.apologyOn(null)).apologyDaysBeforeDue()).isEqualTo(Long.MIN_VALUE);
        assertThat(fact(dossier.dueOn(null).apologyOn(LAST_DAY)).apologyDaysBeforeDue())
                .isEqualTo(Long.MIN_VALUE);
    }
}
