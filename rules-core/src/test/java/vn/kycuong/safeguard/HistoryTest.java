package vn.kycuong.safeguard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kycuong.record.Discipline;
import vn.kycuong.record.DisciplineWords.Act;
import vn.kycuong.record.DisciplineWords.Form;
import vn.kycuong.record.Reminder;
import vn.kycuong.record.Violation;
import vn.kycuong.record.ViolationBuilder;

class HistoryTest {

    private static final int LAPSE = 12;

    private static Violation acted(LocalDate day) {
        return ViolationBuilder.builder()
                .id("VP-1")
                .officerId("CB-01")
                .act(Act.DUTY)
                .actedOn(day)
                .traits(Set.of())
                .build();
    }

    private static Discipline discipline(Act act, Form form, String effectiveOn) {
        return new Discipline("KL-" + form + effectiveOn, "CB-01", act, form, LocalDate.parse(effectiveOn));
    }

    private static History of(Discipline... disciplines) {
        return new History(List.of(disciplines), List.of(), true, LAPSE);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-31, 2024-01-31, 1, true, the day it takes effect",
        "2024-01-31, 2024-01-30, 1, false, a day before it takes effect",
        "2024-01-31, 2024-02-29, 1, true, the last day of a shorter month",
        "2024-01-31, 2024-03-01, 1, false, the day after a shorter month",
        "2024-02-29, 2025-02-28, 12, true, a year after a leap day",
        "2024-02-29, 2025-03-01, 12, false, a year and a day after a leap day",
        "2023-07-15, 2025-07-15, 24, true, the last day of two years",
        "2023-07-15, 2025-07-16, 24, false, a day after two years"
    })
    void a_repeat_is_the_same_act_from_the_day_of_the_decision_to_the_last_of_its_window(
            String effectiveOn, LocalDate acted, int months, boolean repeat, String what) {
        History history = of(discipline(Act.DUTY, Form.KT, effectiveOn));
        assertThat(history.repeated(acted(acted), months).isPresent()).as(what).isEqualTo(repeat);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29, 2024-02-29, true, the day it takes effect",
        "2024-02-29, 2025-02-27, true, the last day in force",
        "2024-02-29, 2025-02-28, false, the day it lapses",
        "2024-06-30, 2025-06-29, true, the last day in force",
        "2024-06-30, 2025-06-30, false, the day it lapses",
        "2024-06-30, 2024-06-29, false, a day before it takes effect"
    })
    void a_decision_is_served_until_the_day_before_it_lapses(
            String effectiveOn, LocalDate acted, boolean served, String what) {
        History history = of(discipline(Act.HARASSMENT, Form.CC, effectiveOn));
        assertThat(history.served(acted(acted)).isPresent()).as(what).isEqualTo(served);
    }

    @Test
    void another_act_is_no_repeat_but_is_served_all_the_same() {
        History history = of(discipline(Act.HARASSMENT, Form.CC, "2025-01-01"));
        Violation violation = acted(LocalDate.of(2025, 2, 1));
        assertThat(history.repeated(violation, 24)).isEmpty();
        assertThat(history.served(violation)).isPresent();
    }

    @Test
    void of_several_decisions_the_latest_counts_and_of_one_day_the_heaviest() {
        History history = of(
                discipline(Act.DUTY, Form.BTV, "2024-11-01"),
                discipline(Act.DUTY, Form.CC, "2025-01-01"),
                discipline(Act.DUTY, Form.KT, "2025-01-01"));
        Violation violation = acted(LocalDate.of(2025, 2, 1));
        assertThat(history.repeated(violation, 24).map(Discipline::form)).contains(Form.CC);
        assertThat(history.served(violation).map(Discipline::form)).isEqualTo(Optional.of(Form.CC));
    }

    @Test
    void a_reminder_comes_before_an_act_only_if_issued_on_an_earlier_day() {
        LocalDate acted = LocalDate.of(2025, 2, 1);
        Violation violation = acted(acted);
        assertThat(reminded(acted.minusDays(1)).remindedBefore(violation)).isTrue();
        assertThat(reminded(acted).remindedBefore(violation)).isFalse();
        assertThat(of().remindedBefore(violation)).isFalse();
    }

    private static History reminded(LocalDate day) {
        return new History(List.of(), List.of(new Reminder("NN-1", "CB-01", day, null)), true, LAPSE);
    }
}
