package vn.kycuong.safeguard;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.kycuong.fact.ViolationFact;
import vn.kycuong.law.Amount;
import vn.kycuong.law.DisciplineLaw;
import vn.kycuong.law.Edition;
import vn.kycuong.law.Measure;
import vn.kycuong.outcome.Finding;
import vn.kycuong.outcome.Finding.Status;
import vn.kycuong.record.Circumstance;
import vn.kycuong.record.Discipline;
import vn.kycuong.record.Officer;
import vn.kycuong.record.RecordFile;
import vn.kycuong.record.RecordRef.CodePoints;
import vn.kycuong.record.Recorded;
import vn.kycuong.record.Reminder;
import vn.kycuong.record.UnitRecords;

/** Examines the violations of an officer that are not decided: what the law says of each, and which still count. */
final class Examination {

    private final Edition edition;
    private final Officer officer;
    private final boolean disciplinesSupplied;
    private final DeferredDays deferred;
    private final List<Examined> open;

    /**
     * Examines an officer's violations.
     *
     * @param records the cell
     * @param edition the policy on the last day of the period
     * @param officer the officer
     * @param violations his violations, as known on that day
     * @param supplied which registers are supplied
     */
    Examination(
            UnitRecords records,
            Edition edition,
            Officer officer,
            List<ViolationFact> violations,
            Predicate<RecordFile> supplied) {
        this.edition = edition;
        this.officer = officer;
        disciplinesSupplied = supplied.test(RecordFile.DISCIPLINES);
        deferred = DeferredDays.of(seen(records, Circumstance.class), edition, officer);
        List<ViolationFact> notDecided = violations.stream()
                .filter(ViolationFact::isOpen)
                .sorted(Comparator.comparing(fact -> fact.violation().id(), CodePoints::compare))
                .toList();
        open = notDecided.isEmpty()
                ? List.of()
                : examine(records, notDecided, violations, supplied.test(RecordFile.REMINDERS));
    }

    private List<Examined> examine(
            UnitRecords records,
            List<ViolationFact> notDecided,
            List<ViolationFact> violations,
            boolean remindersSupplied) {
        History history =
                new History(seen(records, Discipline.class), seen(records, Reminder.class), remindersSupplied, (int)
                        edition.number("decision_lapse_months"));
        MilderLaw opinions = new MilderLaw(edition.policy().discipline(), officer, history);
        Limitation limitation = new Limitation(edition, deferred, violations);
        return notDecided.stream()
                .map(fact -> {
                    Opinion opinion = opinions.of(fact).orElse(null);
                    return new Examined(
                            fact, opinion, limitation.of(fact, opinion).orElse(null));
                })
                .toList();
    }

    private <T extends Recorded> List<T> seen(UnitRecords records, Class<T> kind) {
        return records.rows(kind).stream()
                .filter(row -> officer.id().equals(row.holder()) && row.isSeenOn(edition.day()))
                .toList();
    }

    /** Whether there is anything to examine. */
    boolean isNeeded() {
        return !open.isEmpty();
    }

    /** The entry of the ledger, with the highest-ranking measure that follows, if any. */
    Finding finding(@Nullable Measure measure) {
        List<Examined> counted = counted();
        return new Finding(
                DisciplineLaw.OPEN_VIOLATIONS,
                false,
                counted.isEmpty() ? Status.EXCUSED : Status.BREACHED,
                new Amount.Whole(counted.size()),
                measure,
                null,
                Examined.refs(counted),
                Examined.refs(open.stream().filter(other -> !other.counts()).toList()),
                List.of(),
                open.stream().flatMap(Examined::reasons).toList(),
                null,
                null);
    }

    /** The violations that are not decided, by key. */
    List<Examined> open() {
        return open;
    }

    private List<Examined> counted() {
        return open.stream().filter(Examined::counts).toList();
    }

    /** What follows: a referral, a review, a reminder, each if there are violations for it. */
    List<Draft> drafts() {
        return new Drafting(edition, officer, deferred, disciplinesSupplied).of(counted());
    }
}
