package vn.kycuong.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kycuong.record.RecordFile.CIRCUMSTANCES;
import static vn.kycuong.record.RecordFile.COMPLAINTS;
import static vn.kycuong.record.RecordFile.COORDINATION;
import static vn.kycuong.record.RecordFile.COVERAGE;
import static vn.kycuong.record.RecordFile.DOSSIERS;
import static vn.kycuong.record.RecordFile.HEADS;
import static vn.kycuong.record.RecordFile.MEETINGS;
import static vn.kycuong.record.RecordFile.OBSTACLES;
import static vn.kycuong.record.RecordFile.OFFICERS;
import static vn.kycuong.record.RecordFile.RATINGS;
import static vn.kycuong.record.RecordFile.SUSPENSIONS;
import static vn.kycuong.record.RecordFile.TASKS;
import static vn.kycuong.record.RecordFile.UNITS;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kycuong.record.Unit;

/** An id leads to an accepted row, or its row is rejected, and with it those that name it. */
class ReferenceTest {

    @TempDir
    Path path;

    private Folder folder;

    @BeforeEach
    void fillFolder() {
        folder = new Folder(path);
    }

    private static String dangling(String place, String target) {
        return place + ": leads to no accepted row of " + target + "\nMaybe mend the id, or add the row to " + target
                + ".";
    }

    @Test
    void a_rejected_row_rejects_all_that_name_it_each_with_its_line() {
        folder.add(
                Row.of(UNITS, "U3").with("kind", "x"),
                Row.of(OFFICERS, "A3").with("unit_id", "U3"),
                Row.of(DOSSIERS, "D1").with("officer_id", "A3"),
                Row.of(TASKS, "T1").with("officer_id", "A3"),
                Row.of(COORDINATION, "C1").with("dossier_id", "D1"),
                Row.of(COMPLAINTS, "P1").with("dossier_id", "D1"),
                Row.of(OBSTACLES, "O1").with("task_id", "T1"),
                Row.of(MEETINGS, "M1").with("chaired_by", "A3"),
                Row.of(CIRCUMSTANCES, "K1").with("ref", "complaints:P1"),
                Row.of(COVERAGE).with("unit_id", "U3"));

        assertThat(folder.rejected().stream().skip(1))
                .containsExactly(
                        dangling("officers, line 4, column unit_id (U3)", "units"),
                        dangling("dossiers, line 2, column officer_id (A3)", "officers"),
                        dangling("tasks, line 2, column officer_id (A3)", "officers"),
                        dangling("coordination, line 2, column dossier_id (D1)", "dossiers"),
                        dangling("complaints, line 2, column dossier_id (D1)", "dossiers"),
                        dangling("meetings, line 2, column chaired_by (A3)", "officers"),
                        dangling("obstacles, line 2, column task_id (T1)", "tasks"),
                        dangling("circumstances, line 2, column ref (complaints:P1)", "complaints"),
                        dangling("coverage, line 2, column unit_id (U3)", "units"));
    }

    @Test
    void a_reference_into_a_file_that_is_not_there_is_kept_unchecked() {
        folder.add(
                Row.of(COMPLAINTS).with("dossier_id", "D9"),
                Row.of(OBSTACLES).with("task_id", "T9"),
                Row.of(CIRCUMSTANCES).with("ref", "tasks:T9"));

        assertThat(folder.rejected()).isEmpty();
    }

    @Test
    void a_reference_into_a_file_that_is_there_and_empty_leads_nowhere() {
        folder.text("dossiers.csv", "dossier_id,unit_id,received_at\n")
                .add(Row.of(COMPLAINTS).with("dossier_id", "D9"));

        assertThat(folder.rejected())
                .containsExactly(dangling("complaints, line 2, column dossier_id (D9)", "dossiers"));
    }

    @Test
    void a_rejected_parent_rejects_its_children_whatever_their_order() {
        folder.add(
                Row.of(UNITS, "U6").with("parent_id", "U5"),
                Row.of(UNITS, "U5").with("parent_id", "U4"),
                Row.of(UNITS, "U4").with("parent_id", "U9"),
                Row.of(UNITS, "U3").with("parent_id", "U2"));

        assertThat(folder.rejected())
                .containsExactly(
                        dangling("units, line 4, column parent_id (U5)", "units"),
                        dangling("units, line 5, column parent_id (U4)", "units"),
                        dangling("units, line 6, column parent_id (U9)", "units"));
        assertThat(folder.rows(Unit.class)).extracting(Unit::id).containsExactly("U1", "U2", "U3");
    }

    @Test
    void units_above_each_other_in_a_ring_are_accepted() {
        folder.add(
                Row.of(UNITS, "U3").with("parent_id", "U4"),
                Row.of(UNITS, "U4").with("parent_id", "U3"),
                Row.of(UNITS, "U5").with("parent_id", "U5"));

        assertThat(folder.rejected()).isEmpty();
    }

    @Test
    void an_id_is_read_with_regard_to_case() {
        folder.add(Row.of(DOSSIERS).with("unit_id", "u1"));

        assertThat(folder.rejected()).containsExactly(dangling("dossiers, line 2, column unit_id (u1)", "units"));
    }

    @Test
    void an_excused_record_may_stand_in_any_file_but_coverage_and_circumstances() {
        folder.add(
                Row.of(RATINGS, "R:1"),
                Row.of(DOSSIERS, "D1"),
                Row.of(SUSPENSIONS, "S1"),
                Row.of(HEADS, "H1"),
                Row.of(CIRCUMSTANCES, "K1").with("ref", "ratings:R:1"),
                Row.of(CIRCUMSTANCES, "K2").with("ref", "officers:A1"),
                Row.of(CIRCUMSTANCES, "K3").with("ref", "units:U1"),
                Row.of(CIRCUMSTANCES, "K4").with("ref", "ratings:R:2"),
                Row.of(CIRCUMSTANCES, "K5").with("ref", "suspensions:S1"),
                Row.of(CIRCUMSTANCES, "K6").with("ref", "heads:H1"),
                Row.of(CIRCUMSTANCES, "K7").with("ref", "heads:h1"));

        assertThat(folder.rejected())
                .containsExactly(
                        dangling("circumstances, line 5, column ref (ratings:R:2)", "ratings"),
                        dangling("circumstances, line 8, column ref (heads:h1)", "heads"));
    }

    @Test
    void a_duplicate_unit_rejects_its_officers() {
        folder.add(Row.of(UNITS, "U2").with("name", "Other"));

        assertThat(folder.read().rejected())
                .extracting(fault -> fault.place().file() + " " + fault.place().line() + " " + fault.kind())
                .containsExactly("units 3 DUPLICATE", "units 4 DUPLICATE", "officers 3 DANGLING");
    }
}
