package vn.kycuong.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.ObjectAssert;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kycuong.fault.Kind;

/** A row with several problems is told by the first: surplus cells, cells in header order, the span, duplicates, references. */
class OrderOfFaultsTest {

    @TempDir
    Path path;

    private AbstractListAssert<?, ?, Tuple, ObjectAssert<Tuple>> assertFaults(String dossiers) {
        return assertThat(new Folder(path).text("dossiers.csv", dossiers).read().rejected())
                .extracting(fault -> fault.place().column(), fault -> fault.kind());
    }

    @Test
    void surplus_cells_come_first() {
        assertFaults("dossier_id,unit_id,received_at\n,U9,x,\n").containsExactly(tuple("", Kind.SURPLUS_CELLS));
    }

    @Test
    void cells_come_in_the_order_of_the_header() {
        assertFaults("due_on,unit_id,received_at,dossier_id\nx,,y,\n")
                .containsExactly(tuple("due_on", Kind.NOT_A_DATE));
        assertFaults("unit_id,due_on,received_at,dossier_id\n,x,y,\n").containsExactly(tuple("unit_id", Kind.EMPTY));
        assertFaults("received_at,unit_id,due_on,dossier_id\ny,,x,\n")
                .containsExactly(tuple("received_at", Kind.NOT_A_MOMENT));
        assertFaults("dossier_id,received_at,unit_id,due_on\n,y,,x\n").containsExactly(tuple("dossier_id", Kind.EMPTY));
    }

    @Test
    void a_cell_comes_before_the_end_before_the_start() {
        assertFaults("dossier_id,unit_id,received_at,finished_on,online\nD1,U1,2024-07-02,2024-07-01,z\n")
                .containsExactly(tuple("online", Kind.NOT_A_BOOLEAN));
    }

    @Test
    void an_end_before_its_start_comes_before_a_reference() {
        assertFaults("dossier_id,unit_id,received_at,finished_on\nD1,U9,2024-07-02,2024-07-01\n")
                .containsExactly(tuple("finished_on", Kind.END_BEFORE_START));
    }

    @Test
    void an_end_before_its_start_comes_before_a_duplicate_and_that_before_a_reference() {
        assertFaults("dossier_id,unit_id,received_at,finished_on\nD1,U9,2024-07-02,2024-07-01\nD1,U9,2024-07-02,\n")
                .containsExactly(tuple("finished_on", Kind.END_BEFORE_START), tuple("", Kind.DUPLICATE));
        assertFaults("dossier_id,unit_id,received_at\nD1,U9,2024-07-02\nD1,U1,2024-07-02\nD1,U9,z\nD1,U9,2024-07-02,\n")
                .containsExactly(
                        tuple("", Kind.DUPLICATE),
                        tuple("", Kind.DUPLICATE),
                        tuple("received_at", Kind.NOT_A_MOMENT),
                        tuple("", Kind.SURPLUS_CELLS));
    }

    @Test
    void what_stands_under_an_empty_header_cell_comes_before_the_cells() {
        assertFaults("due_on,dossier_id,unit_id,received_at,,\nx,D1,U9,y,,z\n")
                .containsExactly(tuple("", Kind.SURPLUS_CELLS));
        assertFaults("due_on,dossier_id,unit_id,received_at,,\nx,D1,U9,y,\u200B,\n")
                .containsExactly(tuple("due_on", Kind.NOT_A_DATE));
    }

    @Test
    void of_several_references_the_first_in_the_order_of_the_header_is_told() {
        assertFaults("dossier_id,officer_id,unit_id,received_at\nD1,A9,U9,2024-07-02\n")
                .containsExactly(tuple("officer_id", Kind.DANGLING));
        assertFaults("dossier_id,unit_id,officer_id,received_at\nD1,U9,A9,2024-07-02\n")
                .containsExactly(tuple("unit_id", Kind.DANGLING));
    }

    @Test
    void an_end_on_the_day_of_its_start_is_in_order_whatever_the_hour() {
        assertFaults("dossier_id,unit_id,received_at,finished_on\nD1,U1,2024-07-02T16:59,2024-07-02\n")
                .isEmpty();
    }

    @Test
    void nothing_else_is_compared() {
        assertFaults("dossier_id,unit_id,received_at,transferred_at,due_on,apology_on,reappointed_on\n"
                        + "D1,U1,2024-07-02,2024-07-01,2024-06-01,2024-06-02,2024-05-01\n")
                .isEmpty();
    }
}
