package vn.kycuong.record;

import static vn.kycuong.record.Column.Type.BOOLEAN;
import static vn.kycuong.record.Column.Type.DATE;
import static vn.kycuong.record.Column.key;
import static vn.kycuong.record.Column.may;
import static vn.kycuong.record.Column.must;
import static vn.kycuong.record.RecordFile.OFFICERS;
import static vn.kycuong.record.RecordFile.TASKS;
import static vn.kycuong.record.RecordFile.UNITS;

import java.util.List;
import vn.kycuong.record.Words.Cause;
import vn.kycuong.record.Words.TaskKind;
import vn.kycuong.record.Words.TaskSource;

/** The columns of the files about what a unit has to do, and what stands in the way. */
final class TaskColumns {

    private TaskColumns() {}

    static List<Column> tasks() {
        return List.of(
                key("task_id", "Mã nhiệm vụ"),
                must("kind", "Loại nhiệm vụ").word(TaskKind.values()),
                may("source", "Nguồn giao").word(TaskSource.values()),
                must("unit_id", "Mã đơn vị").to(UNITS),
                may("officer_id", "Mã cán bộ").to(OFFICERS),
                may("assigned_on", "Ngày giao").type(DATE),
                must("due_on", "Hạn hoàn thành").type(DATE),
                may("finished_on", "Ngày hoàn thành").type(DATE),
                may("within_competence", "Thuộc thẩm quyền").type(BOOLEAN),
                may("cause", "Nguyên nhân chậm").word(Cause.values()),
                may("consequence_ref", "Văn bản ghi nhận hậu quả"),
                may("collective", "Trách nhiệm tập thể").type(BOOLEAN));
    }

    static List<Column> obstacles() {
        return List.of(
                key("obstacle_id", "Mã vướng mắc"),
                must("unit_id", "Mã đơn vị").to(UNITS),
                may("task_id", "Mã nhiệm vụ").to(TASKS),
                must("arisen_on", "Ngày phát sinh").type(DATE),
                may("reported_on", "Ngày báo cáo").type(DATE),
                may("followed_up_on", "Ngày theo dõi và xử lý").type(DATE),
                may("resolved_on", "Ngày giải quyết").type(DATE));
    }
}
