package vn.kycuong.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import vn.kycuong.law.BasisRow;
import vn.kycuong.law.Check;
import vn.kycuong.law.Confidence;
import vn.kycuong.law.Measure;
import vn.kycuong.law.Provision;
import vn.kycuong.law.Role;
import vn.kycuong.record.Words.Category;

/** The tables of the texts cited. */
record ProvisionTables(Tables tables) {

    List<Provision> provisions() {
        String header = "id,title_vi,title_en,kind,issued_on,valid_from,valid_to,replaced_by,concerns,confidence";
        return tables.read(
                "provisions",
                header,
                cells -> new Provision(
                        cells.required("id"),
                        cells.required("title_vi"),
                        cells.required("title_en"),
                        cells.validity(),
                        cells.word("confidence", Confidence.values()),
                        cells.row()));
    }

    List<BasisRow> basis() {
        String header = "obligation,bearer,measure,subject,check,regime,provision,valid_from,valid_to";
        return tables.read(
                "basis",
                header,
                cells -> new BasisRow(
                        cells.list("obligation"),
                        cells.words("bearer", Role.values()),
                        cells.words("measure", Measure.values()),
                        subjects(cells),
                        cells.optionalWord("check", Check.values()),
                        cells.list("regime"),
                        cells.required("provision"),
                        cells.validity(),
                        cells.row()));
    }

    private static Set<String> subjects(TableCells cells) {
        List<String> known = new ArrayList<>(List.of("unit"));
        Arrays.stream(Category.values()).map(Category::word).forEach(known::add);
        return cells.words("subject", new Vocabulary<>(known, word -> word));
    }
}
