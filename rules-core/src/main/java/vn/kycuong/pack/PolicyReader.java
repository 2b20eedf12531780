package vn.kycuong.pack;

import vn.kycuong.law.DisciplineLaw;
import vn.kycuong.law.Policy;

/** Reads the tables of a pack into a policy. Each table is read whole, so that all its faults are told at once. */
final class PolicyReader {

    private PolicyReader() {}

    static Policy read(PackFiles files, Faults faults) {
        Manifest manifest = Manifest.read(files, faults);
        Tables tables = new Tables(files, faults);
        ObligationTables obligations = new ObligationTables(tables);
        NumberTables numbers = new NumberTables(tables);
        ProvisionTables provisions = new ProvisionTables(tables);
        DisciplineTables discipline = new DisciplineTables(tables);
        FormTables forms = new FormTables(tables);
        return new Policy(
                manifest.id(),
                manifest.version(),
                obligations.obligations(),
                obligations.figures(),
                new ThresholdTable(tables).thresholds(),
                numbers.parameters(),
                provisions.provisions(),
                provisions.basis(),
                obligations.fields(),
                discipline.circumstances(),
                new DisciplineLaw(discipline.regimes(), discipline.ladders(), forms.forms(), forms.repeats()),
                numbers.calendar());
    }
}
