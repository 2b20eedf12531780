package vn.kycuong.office.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import vn.kycuong.intake.Records;
import vn.kycuong.intake.UnusableRecordsException;
import vn.kycuong.office.EvaluationRun;
import vn.kycuong.office.UnusableFileException;
import vn.kycuong.pack.InvalidPolicyException;
import vn.kycuong.pack.PolicyPack;

/**
 * A case that is evaluated again: its own records under its own policy with its own options, by this program.
 *
 * @param pack the policy pack of the case
 * @param result the comparison of the results
 * @param rejected the number of rejected rows
 * @param rejectsDiffer the first line of the rejected rows that differs; 0 if none does
 */
record Rederivation(PolicyPack pack, ResultComparison.Outcome result, int rejected, int rejectsDiffer) {

    private static final String RULE_FILE = ".drl";

    /** Whether rules may run that are not those of this program. */
    enum Trust {
        /** Rules can run any Java, and a case may come from anywhere: only the rules that this program brings along. */
        OWN_RULES,
        /** The rules of the case, as somebody has decided who knows where it comes from. */
        RULES_OF_THE_CASE
    }

    /** Whether every line is the same. */
    boolean isIdentical() {
        return result.bytesEqual() && rejectsDiffer == 0;
    }

    /** Evaluates an unpacked case again. */
    static Rederivation of(CaseManifest manifest, Path unpacked, Trust trust)
            throws IOException, UnusableFileException, UnusableRecordsException, InvalidPolicyException {
        PolicyPack pack = pack(unpacked.resolve(CaseArchive.POLICY), manifest, trust);
        EvaluationRun run =
                new EvaluationRun(pack, unpacked.resolve(CaseArchive.RECORDS), manifest.period(), manifest.options());
        Records records = run.read();
        Path archived = unpacked.resolve(CaseArchive.RESULT);
        Path now = Files.createDirectory(unpacked.resolve("now"));
        try (OutputStream rejects = Files.newOutputStream(now.resolve(EvaluationRun.REJECTS))) {
            run.writeRejects(records, rejects);
        }
        int threads = Runtime.getRuntime().availableProcessors();
        run.evaluate(records, Files.newOutputStream(now.resolve(EvaluationRun.EVALUATION)), threads, evaluation -> {});
        return new Rederivation(
                pack,
                ResultComparison.of(archived.resolve(EvaluationRun.EVALUATION), now.resolve(EvaluationRun.EVALUATION)),
                records.rejected().size(),
                firstDifferentLine(archived.resolve(EvaluationRun.REJECTS), now.resolve(EvaluationRun.REJECTS)));
    }

    private static PolicyPack pack(Path folder, CaseManifest manifest, Trust trust)
            throws UnusableFileException, InvalidPolicyException, IOException {
        PolicyPack own = PolicyPack.bundled();
        if (trust == Trust.OWN_RULES) {
            refuseForeignRules(folder, own.files(), manifest);
        }
        PolicyPack pack = PolicyPack.open(folder);
        if (!pack.digest().equals(manifest.policy().digest())) {
            throw new UnusableFileException(
                    "case.other_policy", manifest.policy().digest(), pack.digest());
        }
        return pack;
    }

    /** Rules equal to our own are not compiled: our own classes run in their place. */
    private static void refuseForeignRules(Path folder, SortedMap<String, byte[]> own, CaseManifest manifest)
            throws IOException, UnusableFileException {
        List<String> rules = manifest.files().stream()
                .map(CaseManifest.Content::name)
                .filter(name -> name.startsWith(CaseArchive.POLICY) && name.endsWith(RULE_FILE))
                .map(name -> name.substring(CaseArchive.POLICY.length()))
                .toList();
        for (String rule : rules) {
            byte[] ours = own.get(rule);
            if (ours == null || !Arrays.equals(ours, Files.readAllBytes(folder.resolve(rule)))) {
                throw new UnusableFileException(
                        "case.foreign_rules", rule, manifest.program().toString());
            }
        }
        for (String rule : own.keySet()) {
            if (rule.endsWith(RULE_FILE) && !rules.contains(rule)) {
                throw new UnusableFileException(
                        "case.foreign_rules", rule, manifest.program().toString());
            }
        }
    }

    private static int firstDifferentLine(Path archived, Path now) throws IOException {
        long place = Files.mismatch(archived, now);
        if (place < 0) {
            return 0;
        }
        byte[] text = Files.readAllBytes(archived);
        int line = 1;
        for (int i = 0; i < Math.min(place, text.length); i++) {
            line += text[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
