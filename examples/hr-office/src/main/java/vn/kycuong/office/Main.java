package vn.kycuong.office;

import java.nio.file.Files;
import java.nio.file.Path;
import vn.kycuong.DecisionEngine;
import vn.kycuong.fault.Language;
import vn.kycuong.intake.RecordFolder;
import vn.kycuong.intake.Records;
import vn.kycuong.law.Obligation;
import vn.kycuong.law.Period;
import vn.kycuong.result.*;

public final class Main {
    public static void main(String[] a) throws Exception {
        String from = null, to = null, out = null;
        LedgerMode mode = LedgerMode.FINDINGS;
        for (int i = 2; i < a.length; i += 2) {
            switch (a[i]) { case "--from" -> from = a[i+1]; case "--to" -> to = a[i+1]; case "--out" -> out = a[i+1]; case "--ledger" -> mode = LedgerMode.valueOf(a[i+1].toUpperCase()); default -> throw new Exception(a[i]); }
        }
        int code = 0;
        try {
            DecisionEngine engine = DecisionEngine.bundled();
            Records records = RecordFolder.read(Path.of(a[1]), engine.pack().policy().obligations().stream().map(Obligation::id).toList());
            Period period = Period.between(from, to);
            Path dir = Files.createDirectories(Path.of(out));
            try (var o = Files.newOutputStream(dir.resolve("rejects.csv"))) { RejectsWriter.write(o, records.rejected(), Language.EN); }
            try (EvaluationWriter w = new EvaluationWriter(Files.newOutputStream(dir.resolve("evaluation.jsonl")), EvaluationHeader.of(engine.pack(), records, period), mode)) {
                engine.evaluate(records.units(), period, 2, e -> { try { w.write(e); } catch (java.io.IOException x) { throw new java.io.UncheckedIOException(x); } });
            }
            code = records.rejected().isEmpty() ? 0 : 3;
        } catch (vn.kycuong.intake.UnusableRecordsException | vn.kycuong.law.UnknownYearException | vn.kycuong.pack.InvalidPolicyException e) {
            System.err.println(e.getMessage());
            code = 2;
        }
        System.exit(code);
    }
}
