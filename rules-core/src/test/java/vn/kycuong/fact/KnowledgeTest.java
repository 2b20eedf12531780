package vn.kycuong.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kycuong.fact.Fact.Holding;
import vn.kycuong.law.WorkCalendar;
import vn.kycuong.law.WorkCalendar.UnknownYearException;
import vn.kycuong.record.Discipline;
import vn.kycuong.record.DisciplineWords.Act;
import vn.kycuong.record.DisciplineWords.Form;
import vn.kycuong.record.RecordFile;
import vn.kycuong.record.RecordRef;

class KnowledgeTest {

    private static final WorkCalendar CALENDAR = WorkCalendar.of(List.of(LocalDate.of(2025, 1, 1)), List.of());

    private static DisciplineFact discipline(LocalDate effectiveOn, LocalDate day) {
        return new DisciplineFact(
                new Discipline("KL-1", "CB-01", Act.DUTY, Form.KT, effectiveOn),
                Holding.NOBODY,
                new Knowledge(day, CALENDAR));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-30, 24, 2023-06-30, false, the same day so many months earlier",
        "2025-06-30, 24, 2023-07-01, true, the day after",
        "2025-06-30, 24, 2025-06-30, true, the last day",
        "2025-06-30, 24, 2025-07-01, false, after the last day",
        "2025-05-31, 3, 2025-02-28, false, to the last day of a shorter month",
        "2025-05-31, 3, 2025-03-01, true, from the month after a shorter one",
        "2024-05-31, 3, 2024-02-29, false, to a leap day",
        "2024-05-30, 3, 2024-02-29, false, to a leap day from the day before the last",
        "2025-02-28, 12, 2024-02-28, false, a leap year earlier the same day",
        "2025-02-28, 12, 2024-02-29, true, the leap day lies within a year to 28 February",
        "2024-02-29, 12, 2023-02-28, false, a year to a leap day",
        "2024-02-29, 12, 2023-03-01, true, a year to a leap day"
    })
    void months_to_a_day_begin_after_that_day_so_many_months_earlier(
            LocalDate day, long months, LocalDate effectiveOn, boolean within, String what) {
        assertThat(discipline(effectiveOn, day).effectiveWithinMonths(months))
                .as(what)
                .isEqualTo(within);
    }

    @Test
    void where_nothing_came_later_working_days_are_counted_to_the_last_day() {
        Knowledge knowledge = new Knowledge(LocalDate.of(2025, 1, 10), CALENDAR);
        Fact fact = discipline(LocalDate.of(2025, 1, 2), knowledge.day());
        assertThat(knowledge.workingDaysFor(fact, LocalDate.of(2025, 1, 2), null))
                .isEqualTo(6);
        assertThat(knowledge.workingDaysFor(fact, LocalDate.of(2025, 1, 2), LocalDate.of(2025, 1, 3)))
                .isOne();
    }

    @Test
    void a_count_in_an_unknown_year_names_the_record() {
        Knowledge knowledge = new Knowledge(LocalDate.of(2026, 1, 10), CALENDAR);
        Fact fact = discipline(LocalDate.of(2025, 1, 2), knowledge.day());
        LocalDate unknown = LocalDate.of(2026, 1, 2);
        RecordRef record = new RecordRef(RecordFile.DISCIPLINES, "KL-1");
        assertThatThrownBy(() -> knowledge.workingDaysFor(fact, unknown, null))
                .isInstanceOfSatisfying(
                        UnknownYearException.class, e -> assertThat(e.record()).isEqualTo(record));
        assertThatThrownBy(() -> knowledge.isWorkingDayFor(fact, unknown))
                .isInstanceOfSatisfying(
                        UnknownYearException.class, e -> assertThat(e.record()).isEqualTo(record));
    }
}
