package vn.kycuong.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
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
import vn.kycuong.record.Words.SuspensionKind;
import vn.kycuong.record.Words.TaskKind;
import vn.kycuong.record.Words.TaskSource;
import vn.kycuong.record.Words.Topic;
import vn.kycuong.record.Words.UnitKind;

/** One record of each class with every field filled, each with a value of its own where that can be. */
public final class Samples {

    private Samples() {}

    /** The record of a file that has keys. */
    public static Recorded of(RecordFile file) {
        return all().stream().filter(row -> row.file() == file).findFirst().orElseThrow();
    }

    /** The records in the order of their files. */
    public static List<Recorded> all() {
        return List.of(
                new Unit("SXD", "Sở Xây dựng", UnitKind.DEPARTMENT, "UBND", july(1), day(12, 31)),
                new Officer("CB-01", "Trần Thị Mẫu", "SXD", Category.CIVIL_SERVANT, Post.HEAD, day(1, 15), true),
                dossier(),
                task(),
                coordination(),
                new Complaint("PA-1", "SXD", "CB-01", "HS-1", july(3), Topic.CONDUCT, true, july(9)),
                new Suspension("TD-1", "HS-1", SuspensionKind.COURT, july(2), july(5), "Thông báo 12/TB"),
                new Headship("DD-1", "SXD", "CB-01", july(1), july(30), true, "Quyết định 5/QĐ"),
                new Meeting("H-1", "SXD", july(4), "CB-01", true),
                new Oversight("KT-1", "SXD", "CB-01", july(5), OversightKind.URGING),
                new Obstacle("VM-1", "SXD", "NV-1", july(2), july(3), july(4), july(5)),
                new Behaviour(
                        "BH-1", "CB-01", "SXD", BehaviourKind.FEAR, Nature.CONDUCT, july(6), "Thanh tra", july(7)),
                violation(),
                new Discipline("QD-1", "CB-01", Act.HARASSMENT, Form.CCH, july(8)),
                new Circumstance(
                        "TT-1",
                        "CB-01",
                        CircumstanceKind.MATERNITY,
                        july(1),
                        july(30),
                        new RecordRef(RecordFile.DOSSIERS, "HS-1"),
                        "Giấy chứng sinh"),
                new Rating("XL-1", "CB-01", 2024, RatingPeriod.Q3, Grade.GOOD, new BigDecimal("87.5")),
                new Indicator(
                        "CT-1",
                        "SXD",
                        2024,
                        IndicatorCode.ONLINE_PAYMENT,
                        new BigDecimal("0.25"),
                        new BigDecimal("80")),
                new Reminder("NN-1", "CB-01", july(10), "duty-1"));
    }

    private static Dossier dossier() {
        return new Dossier(
                "HS-1",
                "1.004.222",
                "SXD",
                "CB-01",
                new Moment(july(1), LocalTime.of(7, 30)),
                new Moment(july(2), LocalTime.of(14, 59, 30)),
                july(11),
                july(20),
                Outcome.REFUSED,
                true,
                false,
                2,
                3,
                Cause.OTHER_BODY,
                july(12),
                true,
                july(18),
                1,
                "BB-7, ngày 20/7",
                false,
                true);
    }

    private static Task task() {
        return new Task(
                "NV-1",
                TaskKind.CONCLUSION,
                TaskSource.CT36,
                "SXD",
                "CB-01",
                july(1),
                july(15),
                july(16),
                true,
                Cause.SYSTEM,
                "BB-8",
                false);
    }

    private static Coordination coordination() {
        return new Coordination(
                "PH-1", "HS-1", "UBND", "SXD", "CB-01", july(2), july(9), july(10), true, false, Cause.FORCE_MAJEURE);
    }

    private static Violation violation() {
        return new Violation(
                "VP-1",
                "CB-01",
                Act.MANAGEMENT,
                "duty-2",
                july(1),
                july(2),
                july(3),
                july(4),
                july(5),
                "Ủy ban Kiểm tra",
                Severity.VERY_SERIOUS,
                Set.of(Trait.REMORSE, Trait.ABUSED_OFFICE),
                true,
                false,
                july(6));
    }

    private static LocalDate july(int day) {
        return day(7, day);
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2024, month, day);
    }
}
