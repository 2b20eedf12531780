package vn.kycuong.record;

import static vn.kycuong.record.Column.Type.BOOLEAN;
import static vn.kycuong.record.Column.Type.COUNT;
import static vn.kycuong.record.Column.Type.DATE;
import static vn.kycuong.record.Column.Type.FILE;
import static vn.kycuong.record.Column.Type.MOMENT;
import static vn.kycuong.record.Column.Type.OBLIGATION;
import static vn.kycuong.record.Column.Type.RECORD_REF;
import static vn.kycuong.record.Column.Type.YEAR;
import static vn.kycuong.record.Column.key;
import static vn.kycuong.record.Column.may;
import static vn.kycuong.record.Column.must;
import static vn.kycuong.record.RecordFile.DOSSIERS;
import static vn.kycuong.record.RecordFile.OFFICERS;
import static vn.kycuong.record.RecordFile.TASKS;
import static vn.kycuong.record.RecordFile.UNITS;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.kycuong.record.DisciplineWords.Act;
import vn.kycuong.record.DisciplineWords.CircumstanceKind;
import vn.kycuong.record.DisciplineWords.Form;
import vn.kycuong.record.DisciplineWords.Severity;
import vn.kycuong.record.DisciplineWords.Trait;
import vn.kycuong.record.Words.BehaviourKind;
import vn.kycuong.record.Words.Category;
import vn.kycuong.record.Words.Cause;
import vn.kycuong.record.Words.Grade;
import vn.kycuong.record.Words.IndicatorCode;
import vn.kycuong.record.Words.Nature;
import vn.kycuong.record.Words.Outcome;
import vn.kycuong.record.Words.OversightKind;
import vn.kycuong.record.Words.Post;
import vn.kycuong.record.Words.RatingPeriod;
import vn.kycuong.record.Words.TaskKind;
import vn.kycuong.record.Words.TaskSource;
import vn.kycuong.record.Words.Topic;
import vn.kycuong.record.Words.UnitKind;

/** The columns of every record file, in the order of the contract. */
final class Columns {

    private static final Map<RecordFile, List<Column>> ALL = Arrays.stream(RecordFile.values())
            .collect(Collectors.collectingAndThen(
                    Collectors.toMap(
                            Function.identity(), Columns::list, (a, b) -> a, () -> new EnumMap<>(RecordFile.class)),
                    Collections::unmodifiableMap));

    private Columns() {}

    static List<Column> of(RecordFile file) {
        return ALL.getOrDefault(file, List.of());
    }

    private static List<Column> list(RecordFile file) {
        return switch (file) {
            case UNITS ->
                List.of(
                        key("unit_id", "Mã đơn vị"),
                        must("name", "Tên đơn vị"),
                        must("kind", "Loại đơn vị").word(UnitKind.values()),
                        may("parent_id", "Mã đơn vị cấp trên").to(UNITS),
                        may("valid_from", "Hoạt động từ").type(DATE),
                        may("valid_to", "Hoạt động đến").type(DATE));
            case OFFICERS ->
                List.of(
                        key("officer_id", "Mã cán bộ"),
                        must("full_name", "Họ và tên"),
                        must("unit_id", "Mã đơn vị").to(UNITS),
                        must("category", "Đối tượng").word(Category.values()),
                        must("post", "Chức vụ").word(Post.values()),
                        may("in_post_since", "Giữ chức vụ từ").type(DATE),
                        may("party_member", "Đảng viên").type(BOOLEAN));
            case DOSSIERS ->
                List.of(
                        key("dossier_id", "Mã hồ sơ"),
                        may("procedure_code", "Mã thủ tục"),
                        must("unit_id", "Mã đơn vị").to(UNITS),
                        may("officer_id", "Mã cán bộ").to(OFFICERS),
                        must("received_at", "Tiếp nhận lúc").type(MOMENT),
                        may("transferred_at", "Chuyển xử lý lúc").type(MOMENT),
                        may("due_on", "Ngày hẹn trả").type(DATE),
                        may("finished_on", "Ngày trả kết quả").type(DATE),
                        may("outcome", "Kết quả").word(Outcome.values()),
                        may("refusal_in_writing", "Từ chối bằng văn bản").type(BOOLEAN),
                        may("receipt_issued", "Có giấy tiếp nhận").type(BOOLEAN),
                        may("supplement_requests", "Số lần yêu cầu bổ sung").type(COUNT),
                        may("returns_between_units", "Số lần chuyển trả giữa các đơn vị")
                                .type(COUNT),
                        may("cause", "Nguyên nhân trễ hạn").word(Cause.values()),
                        may("apology_on", "Ngày xin lỗi").type(DATE),
                        may("apology_reason", "Xin lỗi có nêu lý do").type(BOOLEAN),
                        may("reappointed_on", "Ngày hẹn trả lại").type(DATE),
                        may("reappointments", "Số lần hẹn lại").type(COUNT),
                        may("consequence_ref", "Văn bản ghi nhận hậu quả"),
                        may("collective", "Trách nhiệm tập thể").type(BOOLEAN),
                        may("online", "Nộp trực tuyến").type(BOOLEAN));
            case TASKS ->
                List.of(
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
            case COORDINATION ->
                List.of(
                        key("request_id", "Mã đề nghị"),
                        may("dossier_id", "Mã hồ sơ").to(DOSSIERS),
                        must("from_unit", "Đơn vị gửi").to(UNITS),
                        must("to_unit", "Đơn vị nhận").to(UNITS),
                        may("to_officer", "Cán bộ nhận").to(OFFICERS),
                        must("requested_on", "Ngày đề nghị").type(DATE),
                        must("due_on", "Hạn trả lời").type(DATE),
                        may("answered_on", "Ngày trả lời").type(DATE),
                        may("refused_competence", "Từ chối vì không thuộc thẩm quyền")
                                .type(BOOLEAN),
                        may("refusal_upheld", "Từ chối được công nhận").type(BOOLEAN),
                        may("cause", "Nguyên nhân chậm").word(Cause.values()));
            case COMPLAINTS ->
                List.of(
                        key("complaint_id", "Mã phản ánh"),
                        must("unit_id", "Mã đơn vị").to(UNITS),
                        may("officer_id", "Mã cán bộ").to(OFFICERS),
                        may("dossier_id", "Mã hồ sơ").to(DOSSIERS),
                        must("received_on", "Ngày tiếp nhận").type(DATE),
                        must("topic", "Nội dung").word(Topic.values()),
                        may("verified", "Đã xác minh đúng").type(BOOLEAN),
                        may("answered_on", "Ngày trả lời").type(DATE));
            case MEETINGS ->
                List.of(
                        key("meeting_id", "Mã cuộc họp"),
                        must("unit_id", "Mã đơn vị").to(UNITS),
                        must("held_on", "Ngày họp").type(DATE),
                        may("chaired_by", "Người chủ trì").to(OFFICERS),
                        may("delegated_in_writing", "Ủy quyền bằng văn bản").type(BOOLEAN));
            case OVERSIGHT ->
                List.of(
                        key("oversight_id", "Mã hoạt động"),
                        must("unit_id", "Mã đơn vị").to(UNITS),
                        must("officer_id", "Mã cán bộ").to(OFFICERS),
                        must("done_on", "Ngày thực hiện").type(DATE),
                        must("kind", "Hình thức").word(OversightKind.values()));
            case OBSTACLES ->
                List.of(
                        key("obstacle_id", "Mã vướng mắc"),
                        must("unit_id", "Mã đơn vị").to(UNITS),
                        may("task_id", "Mã nhiệm vụ").to(TASKS),
                        must("arisen_on", "Ngày phát sinh").type(DATE),
                        may("reported_on", "Ngày báo cáo").type(DATE),
                        may("followed_up_on", "Ngày theo dõi, xử lý").type(DATE),
                        may("resolved_on", "Ngày giải quyết").type(DATE));
            case BEHAVIOURS ->
                List.of(
                        key("behaviour_id", "Mã biểu hiện"),
                        must("officer_id", "Mã cán bộ").to(OFFICERS),
                        must("unit_id", "Mã đơn vị").to(UNITS),
                        must("kind", "Biểu hiện").word(BehaviourKind.values()),
                        may("nature", "Bản chất").word(Nature.values()),
                        may("established_on", "Ngày xác định").type(DATE),
                        may("established_by", "Cơ quan xác định"),
                        may("reviewed_on", "Ngày rà soát").type(DATE));
            case VIOLATIONS ->
                List.of(
                        key("violation_id", "Mã vi phạm"),
                        must("officer_id", "Mã cán bộ").to(OFFICERS),
                        must("act", "Hành vi").word(Act.values()),
                        may("obligation", "Nghĩa vụ của Thông báo").type(OBLIGATION),
                        must("acted_on", "Ngày vi phạm").type(DATE),
                        may("ended_on", "Ngày chấm dứt").type(DATE),
                        may("detected_on", "Ngày phát hiện").type(DATE),
                        may("opened_on", "Ngày xem xét").type(DATE),
                        may("concluded_on", "Ngày kết luận").type(DATE),
                        may("concluded_by", "Cơ quan kết luận"),
                        may("severity", "Mức độ").word(Severity.values()),
                        may("circumstances", "Tình tiết").words(Trait.values()),
                        may("complex", "Vụ việc phức tạp").type(BOOLEAN),
                        may("never_expires", "Không áp dụng thời hiệu").type(BOOLEAN),
                        may("decided_on", "Ngày quyết định").type(DATE));
            case DISCIPLINES ->
                List.of(
                        key("discipline_id", "Mã quyết định"),
                        must("officer_id", "Mã cán bộ").to(OFFICERS),
                        must("act", "Hành vi").word(Act.values()),
                        must("form", "Hình thức kỷ luật").word(Form.values()),
                        must("effective_on", "Ngày có hiệu lực").type(DATE));
            case CIRCUMSTANCES ->
                List.of(
                        key("circumstance_id", "Mã tình tiết"),
                        must("officer_id", "Mã cán bộ").to(OFFICERS),
                        must("kind", "Loại tình tiết").word(CircumstanceKind.values()),
                        must("starts_on", "Từ ngày").type(DATE),
                        may("ends_on", "Đến ngày").type(DATE),
                        may("ref", "Bản ghi liên quan").type(RECORD_REF),
                        may("evidence", "Căn cứ"));
            case RATINGS ->
                List.of(
                        key("rating_id", "Mã xếp loại"),
                        must("officer_id", "Mã cán bộ").to(OFFICERS),
                        must("year", "Năm").type(YEAR),
                        may("period", "Kỳ").word(RatingPeriod.values()),
                        may("grade", "Xếp loại").word(Grade.values()),
                        may("score", "Điểm").decimal("0..100"));
            case INDICATORS ->
                List.of(
                        key("indicator_id", "Mã chỉ tiêu"),
                        must("unit_id", "Mã đơn vị").to(UNITS),
                        must("year", "Năm").type(YEAR),
                        must("code", "Chỉ tiêu").word(IndicatorCode.values()),
                        must("actual", "Thực hiện").decimal("0.."),
                        must("target", "Kế hoạch").decimal("0<"));
            case REMINDERS ->
                List.of(
                        key("reminder_id", "Mã nhắc nhở"),
                        must("officer_id", "Mã cán bộ").to(OFFICERS),
                        must("issued_on", "Ngày nhắc nhở").type(DATE),
                        may("obligation", "Nghĩa vụ của Thông báo").type(OBLIGATION));
            case COVERAGE ->
                List.of(
                        must("unit_id", "Mã đơn vị").to(UNITS),
                        must("file", "Tệp").type(FILE),
                        must("starts_on", "Từ ngày").type(DATE),
                        must("ends_on", "Đến ngày").type(DATE));
        };
    }
}
