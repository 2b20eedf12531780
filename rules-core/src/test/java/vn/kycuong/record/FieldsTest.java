package vn.kycuong.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FieldsTest {

    static List<Recorded> records() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("records")
    void a_record_of_the_cells_of_another_is_equal_to_it(Recorded record) {
        Map<String, Object> cells = new HashMap<>();
        for (Column column : record.file().columns()) {
            Fields.value(record, column.name()).ifPresent(value -> cells.put(column.name(), value));
        }

        assertThat(Fields.row(record.file(), cells)).isEqualTo(record);
    }

    @Test
    void a_record_without_a_cell_that_must_be_filled_or_with_an_unknown_one_is_refused() {
        assertThatThrownBy(() -> Fields.row(RecordFile.MEETINGS, Map.of("meeting_id", "H-1")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Fields.row(RecordFile.MEETINGS, Map.of("place", "Biên Hòa")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no column (place).");
    }
}
