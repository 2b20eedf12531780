package vn.kycuong.pack;

import java.util.List;
import vn.kycuong.law.Measure;
import vn.kycuong.law.Threshold;
import vn.kycuong.law.Threshold.Origin;

/** The table of the thresholds. */
record ThresholdTable(Tables tables) {

    List<Threshold> thresholds() {
        String header = "obligation,bearer,figure,operator,value,measure,mandatory,min_sample,min_percent,"
                + "min_days_in_post,valid_from,valid_to,origin,provision,note";
        return tables.read("thresholds", header, ThresholdTable::threshold);
    }

    private static Threshold threshold(TableCells cells) {
        Integer sample = cells.count("min_sample");
        return new Threshold(
                ObligationTables.figureId(cells),
                cells.word("operator", Vocabulary.OPERATORS),
                cells.decimal("value"),
                cells.word("measure", Measure.values()),
                cells.yes("mandatory"),
                sample == null ? 0 : sample,
                cells.text("min_percent").isEmpty() ? null : cells.decimal("min_percent"),
                cells.count("min_days_in_post"),
                cells.validity(),
                cells.word("origin", Origin.values()),
                cells.required("provision"),
                cells.row());
    }
}
