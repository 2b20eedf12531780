package vn.kycuong.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.kycuong.fault.Kind;
import vn.kycuong.fault.Nearest;
import vn.kycuong.law.Check;
import vn.kycuong.law.FigureId;
import vn.kycuong.law.FigureId.FigureDefinition;
import vn.kycuong.law.FigureId.FigureDefinition.NumberKind;
import vn.kycuong.law.NeededColumn;
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
        String header = "obligation,bearer,figure,kind,needs,absence,columns,"
                + "excusing_causes,attribute_fault,asks_for_cause";
        return tables.read(
                "figures",
                header,
                cells -> new FigureDefinition(
                        figureId(cells),
                        cells.word("kind", NumberKind.values()),
                        List.copyOf(cells.words("needs", RecordFile.values())),
                        cells.words("absence", RecordFile.values()),
                        columns(cells),
                        cells.words("excusing_causes", Cause.values()),
                        cells.yes("attribute_fault"),
                        cells.yes("asks_for_cause"),
                        cells.row()));
    }

    private static List<NeededColumn> columns(TableCells cells) {
        List<NeededColumn> columns = new ArrayList<>();
        for (String text : cells.list("columns")) {
            NeededColumn.parse(text).ifPresentOrElse(columns::add, () -> tellUnknown(cells, text));
        }
        return columns;
    }

    private static void tellUnknown(TableCells cells, String text) {
        List<String> known = Arrays.stream(RecordFile.values())
                .flatMap(file -> file.columns().stream().map(column -> file.fileName() + "." + column.name()))
                .toList();
        cells.tell("columns", Kind.UNKNOWN_COLUMN, Nearest.to(text, known));
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
