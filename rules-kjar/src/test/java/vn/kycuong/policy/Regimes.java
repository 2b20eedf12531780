package vn.kycuong.policy;

import static vn.kycuong.record.DisciplineWords.Form.BN;
import static vn.kycuong.record.DisciplineWords.Form.BTV;
import static vn.kycuong.record.DisciplineWords.Form.CC;
import static vn.kycuong.record.DisciplineWords.Form.CCH;
import static vn.kycuong.record.DisciplineWords.Form.GC;
import static vn.kycuong.record.DisciplineWords.Form.HBL;
import static vn.kycuong.record.DisciplineWords.Form.KT;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.kycuong.record.DisciplineWords.Form;
import vn.kycuong.record.Officer;
import vn.kycuong.record.Violation;
import vn.kycuong.record.Words.Category;
import vn.kycuong.record.Words.Post;

/** The regimes and ladders as the decrees have them, written down beside the tables of the pack and not read from them. */
final class Regimes {

    static final Set<String> ALL = Set.of("R0", "R1", "R1v", "R2", "R3");
    static final Set<String> NEW = Set.of("R2", "R3");

    private static final LocalDate DECREE_112 = LocalDate.of(2020, 9, 20);
    private static final LocalDate DECREE_71 = LocalDate.of(2023, 9, 20);
    private static final LocalDate DECREE_172 = LocalDate.of(2025, 7, 1);
    private static final LocalDate DECREE_234 = LocalDate.of(2026, 7, 1);

    private Regimes() {}

    /** The regime on a day, empty before the first. */
    static String on(Officer officer, LocalDate day) {
        boolean publicEmployee = officer.category() == Category.PUBLIC_EMPLOYEE;
        if (day.isBefore(DECREE_112)) {
            return "";
        }
        if (day.isBefore(DECREE_71)) {
            return "R0";
        }
        if (day.isBefore(publicEmployee ? DECREE_234 : DECREE_172)) {
            return publicEmployee ? "R1v" : "R1";
        }
        return publicEmployee ? "R3" : "R2";
    }

    static String ofAct(Officer officer, Violation violation, LocalDate to) {
        boolean ended = violation.endedOn() != null && !violation.endedOn().isAfter(to);
        return on(officer, ended ? violation.endedOn() : violation.actedOn());
    }

    static String ofCase(Officer officer, Violation violation, LocalDate to) {
        return on(officer, considered(violation, to));
    }

    static LocalDate considered(Violation violation, LocalDate to) {
        boolean opened = violation.openedOn() != null && !violation.openedOn().isAfter(to);
        return opened ? violation.openedOn() : to;
    }

    /** The forms that can be applied to an officer, none before the first regime. */
    static List<Form> ladder(Officer officer, String regime) {
        if (regime.isEmpty()) {
            return List.of();
        }
        boolean staff = officer.post() == Post.NONE;
        boolean old = !NEW.contains(regime);
        return switch (officer.category()) {
            case CADRE -> List.of(KT, CC, CCH, BN);
            case CIVIL_SERVANT -> {
                if (staff) {
                    yield old ? List.of(KT, CC, HBL, BTV) : List.of(KT, CC, BTV);
                }
                yield old ? List.of(KT, CC, GC, CCH, BTV) : List.of(KT, CC, CCH, BTV);
            }
            case PUBLIC_EMPLOYEE -> staff ? List.of(KT, CC, BTV) : List.of(KT, CC, CCH, BTV);
        };
    }
}
