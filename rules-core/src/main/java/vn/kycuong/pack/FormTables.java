package vn.kycuong.pack;

import java.util.List;
import vn.kycuong.law.Conduct;
import vn.kycuong.law.Confidence;
import vn.kycuong.law.DisciplineRole;
import vn.kycuong.law.FormRow;
import vn.kycuong.law.RepeatRow;
import vn.kycuong.law.TraitCondition;
import vn.kycuong.record.DisciplineWords.Act;
import vn.kycuong.record.DisciplineWords.Severity;

/** The tables of the forms of discipline: for a first violation, and for a repeat. */
record FormTables(Tables tables) {

    List<FormRow> forms() {
        String header = "regime,role,conduct,severity,condition,form,gap,reminder_first_for,confidence,provision";
        return tables.read("forms", header, FormTables::form);
    }

    private static FormRow form(TableCells cells) {
        boolean silent = cells.text("form").isEmpty();
        return new FormRow(
                cells.list("regime"),
                cells.word("role", DisciplineRole.values()),
                cells.word("conduct", Conduct.values()),
                cells.word("severity", Severity.values()),
                cells.optionalWord("condition", TraitCondition.values()),
                silent ? null : cells.word("form", Vocabulary.FORMS),
                silent ? cells.word("gap", Vocabulary.GAPS) : null,
                cells.optionalWord("reminder_first_for", Act.values()),
                silent ? Confidence.FOUND : cells.word("confidence", Confidence.values()),
                cells.required("provision"),
                cells.row());
    }

    List<RepeatRow> repeats() {
        return tables.read(
                "repeats",
                "regime,role,after,form,confidence,provision",
                cells -> new RepeatRow(
                        cells.list("regime"),
                        cells.word("role", DisciplineRole.values()),
                        cells.word("after", Vocabulary.FORMS),
                        cells.word("form", Vocabulary.FORMS),
                        cells.word("confidence", Confidence.values()),
                        cells.required("provision"),
                        cells.row()));
    }
}
