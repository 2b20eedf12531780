package vn.kycuong.pack;

import java.util.List;
import vn.kycuong.law.Check;
import vn.kycuong.law.FigureId;
import vn.kycuong.law.FigureId.FigureDefinition;
import vn.kycuong.law.Policy.CountedFields;
import vn.kycuong.law.Policy.Obligation;
import vn.kycuong.law.Role;
import vn.kycuong.record.RecordFile;
import vn.kycuong.record.Words.Cause;

/** The tables of the obligations and of what is measured of them. */
record ObligationTables(Tables tables) {

    List<Obligation> obligations() {
        return tables.read(
                "obligations",
                "obligation,provision,valid_from,valid_to,checks",
                cells -> new Obligation(
                        cells.required("obligation"),
                        cells.required("provision"),
                        cells.validity(),
                        cells.words("checks", Check.values()),
                        cells.row()));
    }

    List<FigureDefinition> figures() {
        String header = "obligation,bearer,figure,kind,needs,absence,excusing_causes,attribute_fault";
        return tables.read(
                "figures",
                header,
                cells -> new FigureDefinition(
                        figureId(cells),
                        cells.either("kind", "count", "percent"),
                        List.copyOf(cells.words("needs", RecordFile.values())),
                        cells.yes("absence"),
                        cells.words("excusing_causes", Cause.values()),
                        cells.yes("attribute_fault"),
                        cells.row()));
    }

    static FigureId figureId(TableCells cells) {
        return new FigureId(
                cells.required("obligation"), cells.word("bearer", Role.values()), cells.required("figure"));
    }

    List<CountedFields> fields() {
        return tables.read(
                "fields",
                "obligation,figure,file,fields,otherwise,earlier",
                cells -> new CountedFields(
                        cells.required("obligation"),
                        cells.required("figure"),
                        cells.word("file", RecordFile.values()),
                        List.copyOf(cells.list("fields")),
                        List.copyOf(cells.list("otherwise")),
                        List.copyOf(cells.list("earlier")),
                        cells.row()));
    }
}
