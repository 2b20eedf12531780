package vn.kycuong.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kycuong.record.RecordFile.CIRCUMSTANCES;
import static vn.kycuong.record.RecordFile.COMPLAINTS;
import static vn.kycuong.record.RecordFile.COORDINATION;
import static vn.kycuong.record.RecordFile.DOSSIERS;
import static vn.kycuong.record.RecordFile.HEADS;
import static vn.kycuong.record.RecordFile.OBSTACLES;
import static vn.kycuong.record.RecordFile.SUSPENSIONS;
import static vn.kycuong.record.RecordFile.TASKS;
import static vn.kycuong.record.RecordFile.UNITS;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kycuong.record.Circumstance;
import vn.kycuong.record.Complaint;
import vn.kycuong.record.Coordination;
import vn.kycuong.record.Dossier;
import vn.kycuong.record.Obstacle;
import vn.kycuong.record.Officer;
import vn.kycuong.record.RecordFile;
import vn.kycuong.record.Recorded;
import vn.kycuong.record.Suspension;
import vn.kycuong.record.Task;

/** Every unit gets the rows that its evaluation and that of its officers need, each once. */
class UnitRowsTest {

    @TempDir
    Path path;

    private Folder folder;

    @BeforeEach
    void fillFolder() {
        folder = new Folder(path);
    }

    private <T extends Recorded> List<String> ids(String unit, Class<T> kind) {
        return folder.read()
                .units()
                .filter(each -> each.unit().id().equals(unit))
                .flatMap(each -> each.rows(kind).stream())
                .map(Recorded::id)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(
            value = RecordFile.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"UNITS", "OFFICERS", "SUSPENSIONS", "COVERAGE"})
    void a_row_belongs_to_its_unit_or_that_of_its_officer_and_to_no_other(RecordFile file) {
        folder.add(Row.of(file));

        assertThat(ids("U1", RowClass.of(file))).containsExactly("X1");
        assertThat(ids("U2", RowClass.of(file))).isEmpty();
    }

    @Test
    void a_suspension_belongs_where_its_dossier_does_and_where_somebody_complains_of_it() {
        folder.add(
                Row.of(DOSSIERS, "D1").with("unit_id", "U2").with("officer_id", "A1"),
                Row.of(DOSSIERS, "D2").with("unit_id", "U2"),
                Row.of(COMPLAINTS, "P1").with("unit_id", "U1").with("dossier_id", "D2"),
                Row.of(DOSSIERS, "D3").with("unit_id", "U2"),
                Row.of(SUSPENSIONS, "S1").with("dossier_id", "D1"),
                Row.of(SUSPENSIONS, "S2").with("dossier_id", "D2"),
                Row.of(SUSPENSIONS, "S3").with("dossier_id", "D3"));

        assertThat(ids("U1", Suspension.class)).containsExactly("S1", "S2");
        assertThat(ids("U2", Suspension.class)).containsExactly("S1", "S2", "S3");
    }

    @Test
    void a_head_of_another_unit_comes_along_with_his_circumstances() {
        folder.add(
                Row.of(HEADS, "H1").with("unit_id", "U2").with("officer_id", "A1"),
                Row.of(CIRCUMSTANCES, "C1").with("officer_id", "A1"));

        assertThat(ids("U2", Officer.class)).contains("A1");
        assertThat(ids("U2", Circumstance.class)).containsExactly("C1");
    }

    @Test
    void units_come_in_the_order_of_their_ids_by_code_point() {
        folder.add(Row.of(UNITS, "😀"), Row.of(UNITS, "\uFF21"), Row.of(UNITS, "a"), Row.of(UNITS, "U10"));

        assertThat(folder.read().units().map(unit -> unit.unit().id()))
                .containsExactly("U1", "U10", "U2", "a", "\uFF21", "😀");
    }

    @Test
    void a_row_that_an_officer_holds_in_another_unit_belongs_to_both() {
        folder.add(
                Row.of(DOSSIERS, "D1").with("unit_id", "U2").with("officer_id", "A1"),
                Row.of(TASKS, "T1").with("unit_id", "U2").with("officer_id", "A1"),
                Row.of(COMPLAINTS, "P1").with("unit_id", "U2").with("officer_id", "A1"),
                Row.of(COORDINATION, "C1").with("to_unit", "U2").with("to_officer", "A1"));

        for (String unit : List.of("U1", "U2")) {
            assertThat(ids(unit, Dossier.class)).containsExactly("D1");
            assertThat(ids(unit, Task.class)).containsExactly("T1");
            assertThat(ids(unit, Complaint.class)).containsExactly("P1");
            assertThat(ids(unit, Coordination.class)).containsExactly("C1");
        }
    }

    @Test
    void a_request_belongs_to_the_unit_that_is_asked() {
        folder.add(Row.of(COORDINATION, "C1").with("from_unit", "U1").with("to_unit", "U2"));

        assertThat(ids("U1", Coordination.class)).isEmpty();
        assertThat(ids("U2", Coordination.class)).containsExactly("C1");
    }

    @Test
    void a_complaint_brings_its_dossier_of_another_unit() {
        folder.add(
                Row.of(DOSSIERS, "D1").with("unit_id", "U2"),
                Row.of(COMPLAINTS, "P1").with("dossier_id", "D1"));

        assertThat(ids("U1", Dossier.class)).containsExactly("D1");
    }

    @Test
    void a_task_brings_its_obstacle_of_another_unit() {
        folder.add(
                Row.of(TASKS, "T1"),
                Row.of(OBSTACLES, "O1").with("unit_id", "U2").with("task_id", "T1"));

        assertThat(ids("U1", Obstacle.class)).containsExactly("O1");
        assertThat(ids("U2", Obstacle.class)).containsExactly("O1");
        assertThat(ids("U2", Task.class)).isEmpty();
    }

    @Test
    void a_record_brings_the_circumstance_that_excuses_it_and_the_officer_of_that() {
        folder.add(
                Row.of(DOSSIERS, "D1").with("officer_id", "A2"),
                Row.of(CIRCUMSTANCES, "K1").with("officer_id", "A2").with("ref", "dossiers:D1"));

        assertThat(ids("U1", Circumstance.class)).containsExactly("K1");
        assertThat(ids("U1", Officer.class)).containsExactlyInAnyOrder("A1", "A2");
        assertThat(ids("U2", Officer.class)).containsExactly("A2");
    }

    @Test
    void a_complaint_brings_what_excuses_its_dossier() {
        folder.add(
                Row.of(DOSSIERS, "D1").with("unit_id", "U2").with("officer_id", "A2"),
                Row.of(COMPLAINTS, "P1").with("dossier_id", "D1"),
                Row.of(CIRCUMSTANCES, "K1").with("officer_id", "A2").with("ref", "dossiers:D1"));

        assertThat(ids("U1", Circumstance.class)).containsExactly("K1");
        assertThat(ids("U1", Officer.class)).containsExactlyInAnyOrder("A1", "A2");
    }

    @Test
    void the_unit_of_the_officer_who_holds_a_record_gets_what_belongs_to_it_too() {
        folder.add(
                Row.of(TASKS, "T1").with("unit_id", "U2").with("officer_id", "A1"),
                Row.of(OBSTACLES, "O1").with("unit_id", "U2").with("task_id", "T1"),
                Row.of(DOSSIERS, "D1").with("unit_id", "U2"),
                Row.of(COMPLAINTS, "P1")
                        .with("unit_id", "U2")
                        .with("officer_id", "A1")
                        .with("dossier_id", "D1"),
                Row.of(CIRCUMSTANCES, "K1").with("officer_id", "A2").with("ref", "tasks:T1"));

        assertThat(ids("U1", Obstacle.class)).containsExactly("O1");
        assertThat(ids("U1", Dossier.class)).containsExactly("D1");
        assertThat(ids("U1", Circumstance.class)).containsExactly("K1");
    }

    @Test
    void rejected_rows_belong_to_nobody() {
        folder.add(
                Row.of(DOSSIERS, "D1").with("online", "z"),
                Row.of(DOSSIERS, "D2").with("officer_id", "A9"),
                Row.of(DOSSIERS, "D3"));

        assertThat(ids("U1", Dossier.class)).containsExactly("D3");
    }
}
