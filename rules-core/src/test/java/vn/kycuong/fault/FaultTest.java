package vn.kycuong.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kycuong.fault.Fault.Place;

class FaultTest {

    @Test
    void a_message_names_place_value_problem_and_mend() {
        Fault fault = Fault.of(new Place("tables/thresholds.csv", 14, "value"), "≥ x", Kind.NOT_A_NUMBER);
        assertThat(fault.message(Language.EN))
                .isEqualTo(
                        "tables/thresholds.csv, line 14, column value (≥ x): is no number\nMaybe write a number like 12.5, without thousands marks.");
        assertThat(fault.message(Language.VI))
                .isEqualTo(
                        "tables/thresholds.csv, dòng 14, cột value (≥ x): không phải số\nCó thể viết một số như 12.5, không có dấu phân cách hàng nghìn.");
    }

    @Test
    void what_is_not_known_of_the_place_is_left_out() {
        assertThat(Fault.of(Place.of("tables"), "", Kind.NO_FOLDER).message(Language.EN))
                .isEqualTo("tables: there is no such folder\nMaybe the path is misspelt.");
        assertThat(Fault.of(new Place("a.csv", 3, ""), "", Kind.DUPLICATE).message(Language.EN))
                .isEqualTo(
                        "a.csv, line 3: two or more different rows have this key\nMaybe keep one of them, or mend the key.");
    }

    @Test
    void braces_and_quotes_in_a_detail_stay_as_they_are() {
        assertThat(Fault.of(Place.of("pack.yaml"), "", Kind.BAD_MANIFEST, "{0} isn't 'it'")
                        .problem(Language.EN))
                .isEqualTo("cannot be used: {0} isn't 'it'");
    }

    @Test
    void a_fault_moves_down_with_its_row() {
        Fault fault = Fault.of(new Place("a.csv", 3, "id"), "x", Kind.EMPTY);
        assertThat(fault.movedBy(40)).isEqualTo(Fault.of(new Place("a.csv", 43, "id"), "x", Kind.EMPTY));
    }

    @Test
    void a_value_of_200_letters_is_shown_whole_and_a_longer_one_is_cut() {
        String longest = "x".repeat(200);
        assertThat(Fault.of(Place.of("a"), longest, Kind.EMPTY).value()).isEqualTo(longest);
        assertThat(Fault.of(Place.of("a"), longest + "x", Kind.EMPTY).value()).isEqualTo("x".repeat(100) + "…");
    }

    @ParameterizedTest
    @CsvSource({"remindr,reminder", "REMINDER,reminder", "Kiểm Điểm,kiem diem", "đơn,don", "reveiw,review", "zzz,don"})
    void the_nearest_name_needs_the_fewest_letters_changed_whatever_case_and_marks(String wrong, String nearest) {
        assertThat(Nearest.to(wrong, List.of("don", "reminder", "review", "kiem diem")))
                .isEqualTo(nearest);
    }

    @Test
    void without_known_names_none_is_nearest() {
        assertThatThrownBy(() -> Nearest.to("x", List.of())).isInstanceOf(NoSuchElementException.class);
    }
}
