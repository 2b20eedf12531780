package vn.kycuong.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kycuong.record.RecordFile;

/** A row that ends before it starts is rejected, whatever the last day of the period. */
class SpanTest {

    @TempDir
    Path path;

    static Stream<RecordFile> files() {
        return Arrays.stream(RecordFile.values())
                .filter(file -> file.endColumn().isPresent());
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_row_that_ends_before_it_starts_is_rejected(RecordFile file) {
        String message = new Folder(path)
                .add(row(file, "2999-07-02", "1/7/2999"))
                .rejected()
                .get(0);

        assertThat(message)
                .endsWith("column " + file.endColumn().orElseThrow() + " (2999-07-01): lies before "
                        + file.startColumn().orElseThrow()
                        + " (2999-07-02)\nMaybe the two dates are swapped.");
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_row_that_ends_on_the_day_it_starts_is_accepted(RecordFile file) {
        assertThat(new Folder(path).add(row(file, "2024-07-01", "1/7/2024")).rejected())
                .isEmpty();
    }

    private static Row row(RecordFile file, String start, String end) {
        return Row.of(file)
                .with(file.startColumn().orElseThrow(), start)
                .with(file.endColumn().orElseThrow(), end);
    }
}
