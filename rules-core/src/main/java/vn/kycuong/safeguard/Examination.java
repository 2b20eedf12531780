package vn.kycuong.safeguard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.kycuong.fact.ViolationFact;
import vn.kycuong.law.Amount;
import vn.kycuong.law.Check;
import vn.kycuong.law.DisciplineLaw;
import vn.kycuong.law.Edition;
import vn.kycuong.law.FigureId;
import vn.kycuong.law.Measure;
import vn.kycuong.law.Regime;
import vn.kycuong.law.Role;
import vn.kycuong.outcome.Finding;
import vn.kycuong.outcome.Finding.Reason;
import vn.kycuong.outcome.Finding.Status;
import vn.kycuong.record.Circumstance;
import vn.kycuong.record.Discipline;
import vn.kycuong.record.DisciplineWords.Severity;
import vn.kycuong.record.Officer;
import vn.kycuong.record.RecordFile;
import vn.kycuong.record.RecordRef;
import vn.kycuong.record.RecordRef.CodePoints;
import vn.kycuong.record.Recorded;
import vn.kycuong.record.Reminder;
import vn.kycuong.record.UnitRecords;

/** Examines the violations of an officer that are not decided: which can still be acted on, and what follows of them. */
final class Examination {

    /** What the ledger calls them. They stand outside the obligations of the Notice and know no window. */
    public static final FigureId OPEN_VIOLATIONS = new FigureId("LAW-discipline", Role.OFFICER, "open_violations");

    private final Edition edition;
    private final Officer officer;
    private final boolean disciplinesSupplied;
    private final List<ViolationFact> open;
    private final Map<RecordRef, Opinion> opinions = new LinkedHashMap<>();
    private final Map<RecordRef, Optional<LocalDate>> limitations = new LinkedHashMap<>();

    /**
     * Examines an officer's violations.
     *
     * @param records the cell
     * @param edition the policy on the last day of the period
     * @param officer the officer
     * @param violations his violations, as known on that day
     * @param supplied which registers are supplied
     */
    public Examination(
            UnitRecords records,
            Edition edition,
            Officer officer,
            List<ViolationFact> violations,
            Predicate<RecordFile> supplied) {
        this.edition = edition;
        this.officer = officer;
        disciplinesSupplied = supplied.test(RecordFile.DISCIPLINES);
        open = violations.stream()
                .filter(ViolationFact::isOpen)
                .sorted(Comparator.comparing(fact -> fact.violation().id(), CodePoints::compare))
                .toList();
        if (!open.isEmpty()) {
            examine(records, violations, supplied.test(RecordFile.REMINDERS));
        }
    }

    private void examine(UnitRecords records, List<ViolationFact> violations, boolean remindersSupplied) {
        History history =
                new History(seen(records, Discipline.class), seen(records, Reminder.class), remindersSupplied, (int)
                        edition.number("decision_lapse_months"));
        FormFinding forms = new FormFinding(edition.policy().discipline(), officer, history);
        Limitation limitation = new Limitation(
                edition,
                officer,
                seen(records, Circumstance.class),
                violations.stream()
                        .filter(fact -> fact.violation().concludedOn() != null)
                        .filter(fact -> !fact.holding().isExempt())
                        .toList());
        for (ViolationFact fact : open) {
            Severity severity = fact.violation().severity();
            Opinion opinion = fact.isConcluded() && severity != null ? opinion(fact, severity, forms) : null;
            if (opinion != null) {
                opinions.put(fact.ref(), opinion);
            }
            limitations.put(
                    fact.ref(),
                    limitation.of(
                            fact, opinion == null ? null : opinion.ruling().form()));
        }
    }

    private <T extends Recorded> List<T> seen(UnitRecords records, Class<T> kind) {
        return records.rows(kind).stream()
                .filter(row -> officer.id().equals(row.holder()) && row.isSeenOn(edition.day()))
                .toList();
    }

    private Opinion opinion(ViolationFact fact, Severity severity, FormFinding forms) {
        DisciplineLaw law = edition.policy().discipline();
        Regime now = law.regime(officer.category(), fact.considered()).orElse(null);
        Regime then = law.regime(officer.category(), fact.endOfAct()).orElse(null);
        if (now == null || then == null) {
            return Opinion.beforeRegimes(fact, now, then);
        }
        Ruling ruling = forms.under(now, fact.violation(), severity);
        return now.equals(then)
                ? Opinion.underOne(fact, now, ruling)
                : Opinion.underTwo(fact, now, ruling, then, forms.under(then, fact.violation(), severity));
    }

    /** {@return whether there is anything to examine} */
    public boolean isNeeded() {
        return !open.isEmpty();
    }

    private boolean counts(ViolationFact fact) {
        return !fact.holding().isExempt() && !isExpired(fact);
    }

    private boolean isExpired(ViolationFact fact) {
        return limitations
                .getOrDefault(fact.ref(), Optional.empty())
                .map(last -> fact.considered().isAfter(last))
                .orElse(false);
    }

    /**
     * The entry of the ledger.
     *
     * @param measure the highest-ranking measure that follows, or null
     * @return the finding
     */
    public Finding finding(@Nullable Measure measure) {
        List<ViolationFact> counted = open.stream().filter(this::counts).toList();
        return new Finding(
                OPEN_VIOLATIONS,
                false,
                counted.isEmpty() ? Status.EXCUSED : Status.BREACHED,
                new Amount.Whole(counted.size()),
                measure,
                null,
                refs(counted),
                refs(open.stream().filter(fact -> !counts(fact)).toList()),
                reasons());
    }

    private List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>();
        for (ViolationFact fact : open) {
            if (fact.holding().isExempt()) {
                fact.holding().exemptions().forEach(kind -> reasons.add(new Reason.Circumstance(kind)));
            } else if (isExpired(fact)) {
                reasons.add(Reason.Plain.LIMITATION_EXPIRED);
            } else if (fact.holding().lacksEvidence()) {
                reasons.add(Reason.Plain.CIRCUMSTANCE_WITHOUT_EVIDENCE);
            }
        }
        return reasons;
    }

    /** {@return what follows: a referral, a review, a reminder, each if there are violations for it} */
    public List<Draft> drafts() {
        List<Opinion> workedOut = opinions.values().stream()
                .filter(opinion -> counts(opinion.fact()))
                .toList();
        List<Draft> drafts = new ArrayList<>();
        referral(workedOut.stream().filter(opinion -> !opinion.lacksReminder()).toList())
                .ifPresent(drafts::add);
        review().ifPresent(drafts::add);
        reminder(workedOut.stream().filter(Opinion::lacksReminder).toList()).ifPresent(drafts::add);
        return drafts;
    }

    private Optional<Draft> referral(List<Opinion> referred) {
        if (referred.isEmpty()) {
            return Optional.empty();
        }
        Referral referral = new Referral(edition, officer, referred, limitations);
        return Optional.of(new Draft(
                Measure.DISCIPLINE_REFERRAL,
                false,
                refs(referred.stream().map(Opinion::fact).toList()),
                referral.checks(),
                regimeOf(referred),
                referral.formsAllowed(disciplinesSupplied)));
    }

    private Optional<Draft> review() {
        List<ViolationFact> notConcluded = open.stream()
                .filter(this::counts)
                .filter(fact -> !fact.isConcluded())
                .toList();
        return notConcluded.isEmpty()
                ? Optional.empty()
                : Optional.of(new Draft(
                        Measure.REVIEW,
                        true,
                        refs(notConcluded),
                        EnumSet.of(Check.CONCLUDE_VIOLATION, Check.CONCLUDE_SEVERITY),
                        "",
                        null));
    }

    private static Optional<Draft> reminder(List<Opinion> withoutReminder) {
        return withoutReminder.isEmpty()
                ? Optional.empty()
                : Optional.of(new Draft(
                        Measure.REMINDER,
                        false,
                        refs(withoutReminder.stream().map(Opinion::fact).toList()),
                        EnumSet.noneOf(Check.class),
                        regimeOf(withoutReminder),
                        null));
    }

    private static String regimeOf(List<Opinion> opinions) {
        return Referral.regime(opinions).map(Regime::id).orElse("");
    }

    private static List<RecordRef> refs(List<ViolationFact> facts) {
        return facts.stream().map(ViolationFact::ref).toList();
    }
}
