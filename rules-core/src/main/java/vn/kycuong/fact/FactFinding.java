package vn.kycuong.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.kycuong.fact.Fact.Holding;
import vn.kycuong.law.CircumstanceEffect.Effect;
import vn.kycuong.law.Edition;
import vn.kycuong.law.Window;
import vn.kycuong.record.Behaviour;
import vn.kycuong.record.Circumstance;
import vn.kycuong.record.Complaint;
import vn.kycuong.record.Coordination;
import vn.kycuong.record.Discipline;
import vn.kycuong.record.Dossier;
import vn.kycuong.record.Indicator;
import vn.kycuong.record.Meeting;
import vn.kycuong.record.Obstacle;
import vn.kycuong.record.Officer;
import vn.kycuong.record.Oversight;
import vn.kycuong.record.Rating;
import vn.kycuong.record.Recorded;
import vn.kycuong.record.Task;
import vn.kycuong.record.UnitRecords;
import vn.kycuong.record.Violation;

/**
 * Turns the rows of a cell into facts: leaves out what is not seen yet, reads later events as empty, and says of each
 * record who holds it and what excuses it.
 */
final class FactFinding {

    private final UnitRecords records;
    private final Edition edition;
    private final Knowledge knowledge;
    private final Exemptions exemptions;
    private final List<Fact> facts = new ArrayList<>();

    private FactFinding(UnitRecords records, Edition edition) {
        this.records = records;
        this.edition = edition;
        knowledge = new Knowledge(edition.day(), edition.policy().calendar());
        exemptions = new Exemptions(records, edition);
    }

    /**
     * Finds the facts of a cell.
     *
     * @param records the cell
     * @param subjects its subjects
     * @param edition the policy on the last day of the period
     * @param windows the windows of the obligations in force
     * @return the facts, among them only those dossiers that are handled in some window
     */
    static List<Fact> of(UnitRecords records, Subjects subjects, Edition edition, Collection<Window> windows) {
        FactFinding finding = new FactFinding(records, edition);
        finding.addDossiersAndComplaints(Set.copyOf(windows.stream()
                .map(window -> new Window("", window.from(), window.to()))
                .toList()));
        finding.addMeetings(subjects);
        finding.add(Task.class, (row, holding) -> TaskFact.of(row, holding, finding.knowledge));
        finding.add(Coordination.class, (row, holding) -> CoordinationFact.of(row, holding, finding.knowledge));
        finding.add(Oversight.class, (row, holding) -> new OversightFact(row));
        finding.add(Obstacle.class, (row, holding) -> new ObstacleFact(row, finding.knowledge));
        finding.add(Behaviour.class, (row, holding) -> new BehaviourFact(row, holding, finding.knowledge));
        finding.add(Rating.class, (row, holding) -> new RatingFact(row, holding, finding.knowledge));
        finding.add(Discipline.class, (row, holding) -> new DisciplineFact(row, holding, finding.knowledge));
        finding.add(Violation.class, (row, holding) -> new ViolationFact(row, holding, finding.knowledge));
        finding.add(Indicator.class, (row, holding) -> new IndicatorFact(row));
        return finding.facts;
    }

    private interface FactOf<T extends Recorded> {
        Fact of(T known, Holding holding);
    }

    private <T extends Recorded> void add(Class<T> kind, FactOf<T> factOf) {
        for (T row : seen(kind)) {
            facts.add(factOf.of(row, exemptions.of(row)));
        }
    }

    private <T extends Recorded> List<T> seen(Class<T> kind) {
        return seen(kind, records.rows(kind));
    }

    /** Those of some rows that are seen, as they are known. */
    private <T extends Recorded> List<T> seen(Class<T> kind, List<T> rows) {
        LocalDate day = knowledge.day();
        List<T> seen = new ArrayList<>(rows.size());
        for (T row : rows) {
            if (row.isSeenOn(day)) {
                seen.add(kind.cast(row.asKnownOn(day)));
            }
        }
        return seen;
    }

    /** The dossiers that may be handled in some window, and those that are named. */
    private List<Dossier> dossiers(Set<Window> windows, Set<String> named) {
        LocalDate from = knowledge.day();
        for (Window window : windows) {
            from = window.from().isBefore(from) ? window.from() : from;
        }
        return seen(Dossier.class, records.dossiers(from, knowledge.day(), named));
    }

    private void addDossiersAndComplaints(Set<Window> windows) {
        List<Complaint> complaints = seen(Complaint.class);
        Set<String> named = new HashSet<>();
        complaints.forEach(row -> named.add(row.dossierId()));
        Map<String, DossierFact> complainedOf = new HashMap<>();
        for (Dossier row : dossiers(windows, named)) {
            DossierFact fact = new DossierFact(row, exemptions.of(row), knowledge);
            if (isHandledInAny(windows, fact)) {
                facts.add(fact);
            }
            if (named.contains(row.id())) {
                complainedOf.put(row.id(), fact);
            }
        }
        for (Complaint row : complaints) {
            facts.add(ComplaintFact.of(row, exemptions.of(row), complainedOf.get(row.dossierId())));
        }
    }

    private static boolean isHandledInAny(Set<Window> windows, DossierFact fact) {
        for (Window window : windows) {
            if (fact.handledIn(window)) {
                return true;
            }
        }
        return false;
    }

    private void addMeetings(Subjects subjects) {
        List<Circumstance> absences =
                subjects.head().stream().flatMap(this::absences).toList();
        seen(Meeting.class).forEach(row -> {
            boolean absent = absences.stream().anyMatch(absence -> covers(absence, row.heldOn()));
            facts.add(new MeetingFact(row, absent));
        });
    }

    private Stream<Circumstance> absences(Officer head) {
        return records.rows(Circumstance.class).stream()
                .filter(row -> row.officerId().equals(head.id()))
                .filter(row -> edition.has(row.kind(), Effect.ABSENT, head));
    }

    private static boolean covers(Circumstance circumstance, LocalDate day) {
        return !circumstance.startsOn().isAfter(day)
                && (circumstance.endsOn() == null || !circumstance.endsOn().isBefore(day));
    }
}
