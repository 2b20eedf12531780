package vn.kycuong.office;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.kycuong.intake.RecordFolder;
import vn.kycuong.intake.Records;
import vn.kycuong.intake.UnusableRecordsException;
import vn.kycuong.law.Policy.Obligation;
import vn.kycuong.pack.InvalidPolicyException;
import vn.kycuong.pack.PolicyPack;
import vn.kycuong.record.Headship;
import vn.kycuong.record.Officer;
import vn.kycuong.record.UnitRecords;

/** What every question about a folder of records names: the folder, the policy and the language. */
final class Question {

    @Parameters(index = "0", paramLabel = "RECORDS", descriptionKey = "evaluate.records")
    private Path folder = Path.of("");

    @Option(names = "--policy", paramLabel = "PACK", descriptionKey = "evaluate.policy")
    private @Nullable Path policy;

    @Mixin
    private LanguageOption language = new LanguageOption();

    Texts texts() {
        return new Texts(language.language());
    }

    PolicyPack pack() throws InvalidPolicyException {
        return policy == null ? PolicyPack.bundled() : PolicyPack.open(policy);
    }

    Records records(PolicyPack pack) throws IOException, UnusableRecordsException {
        return RecordFolder.read(
                folder, pack.policy().obligations().stream().map(Obligation::id).toList());
    }

    /** The subject that a call names, {@code officer:CB-01} or {@code unit:SXD}. */
    record Subject(@Nullable String officerId, @Nullable String unitId) {

        static Subject of(String text, Texts texts) throws UnusableCallException {
            int colon = text.indexOf(':');
            String kind = colon < 0 ? "" : text.substring(0, colon);
            String id = text.substring(colon + 1);
            if (id.isEmpty() || !(kind.equals("officer") || kind.equals("unit"))) {
                throw new UnusableCallException(texts.text("bad_subject", text));
            }
            return kind.equals("officer") ? new Subject(id, null) : new Subject(null, id);
        }

        /** The cells of the subject: an officer's own unit, then those of other units that he headed. */
        List<UnitRecords> in(Records records) {
            return Stream.concat(
                            records.units().filter(this::isIn),
                            records.units().filter(cell -> !isIn(cell) && isHeadOf(cell)))
                    .toList();
        }

        private boolean isHeadOf(UnitRecords cell) {
            return cell.rows(Headship.class).stream()
                    .anyMatch(row -> row.officerId().equals(officerId)
                            && row.unitId().equals(cell.unit().id()));
        }

        private boolean isIn(UnitRecords cell) {
            String unit = cell.unit().id();
            return officerId == null
                    ? unit.equals(unitId)
                    : cell.rows(Officer.class).stream()
                            .anyMatch(officer ->
                                    officer.id().equals(officerId) && Objects.equals(officer.unitId(), unit));
        }
    }

    /** Tells rows that were rejected, and with which exit code the call ends. */
    static int ending(Records records, Texts texts, java.io.PrintWriter err) {
        if (records.rejected().isEmpty()) {
            return 0;
        }
        err.println(texts.text("rows_rejected", records.rejected().size()));
        return Main.REJECTED;
    }

    static LocalDate startOfHalfYear(LocalDate day) {
        return LocalDate.of(day.getYear(), day.getMonthValue() <= 6 ? 1 : 7, 1);
    }
}
