package vn.kycuong.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kycuong.fact.Fact.Holding;
import vn.kycuong.law.Edition;
import vn.kycuong.law.Period;
import vn.kycuong.law.Window;
import vn.kycuong.record.Behaviour;
import vn.kycuong.record.Complaint;
import vn.kycuong.record.Coordination;
import vn.kycuong.record.Discipline;
import vn.kycuong.record.Dossier;
import vn.kycuong.record.Indicator;
import vn.kycuong.record.Meeting;
import vn.kycuong.record.Obstacle;
import vn.kycuong.record.Oversight;
import vn.kycuong.record.Rating;
import vn.kycuong.record.RecordFile;
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
    private final SeenRows seen;
    private final Exemptions exemptions;
    private final List<Fact> facts = new ArrayList<>();

    private FactFinding(UnitRecords records, Edition edition, @Nullable LocalDate headSince) {
        this.records = records;
        this.edition = edition;
        knowledge = new Knowledge(edition.day(), edition.policy().calendar(), headSince, Waiting.NEVER);
        seen = new SeenRows(records, edition.day());
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
    static List<Fact> of(
            UnitRecords records, @Nullable HeadDays head, Period days, Edition edition, Collection<Window> windows) {
        FactFinding finding = new FactFinding(records, edition, head == null ? null : head.lateFrom());
        finding.addDossiersAndComplaints(Set.copyOf(windows.stream()
                .map(window -> new Window("", window.from(), window.to()))
                .toList()));
        finding.addMeetings(head);
        boolean obstacles = !windows.isEmpty() && finding.areObstaclesKnown(days);
        finding.add(Task.class, (row, holding) -> TaskFact.of(row, holding, finding.knowledge, obstacles));
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

    /** Whether the register of obstacles is supplied, and tells which task one stands in the way of and when it was reported. */
    private boolean areObstaclesKnown(Period days) {
        return records.isSupplied(RecordFile.OBSTACLES, days.from(), days.to())
                && Stream.of("task_id", "reported_on").allMatch(this::isObstacleColumnKnown);
    }

    private boolean isObstacleColumnKnown(String column) {
        return records.knows(RecordFile.OBSTACLES, column, edition.number("unfilled_column_rows"));
    }

    private interface FactOf<T extends Recorded> {
        Fact of(T known, Holding holding);
    }

    private <T extends Recorded> void add(Class<T> kind, FactOf<T> factOf) {
        for (T row : seen.rows(kind)) {
            facts.add(factOf.of(row, exemptions.of(row)));
        }
    }

    private void addDossiersAndComplaints(Set<Window> windows) {
        List<Complaint> complaints = seen.rows(Complaint.class);
        Set<String> named = new HashSet<>();
        complaints.forEach(row -> named.add(row.dossierId()));
        Map<String, DossierFact> complainedOf = new HashMap<>();
        Map<String, Waiting> waiting = windows.isEmpty() ? Map.of() : Waiting.of(records, edition);
        for (Dossier row : seen.dossiers(windows, named)) {
            Waiting own = waiting.isEmpty() ? null : waiting.get(row.id());
            DossierFact fact = new DossierFact(row, exemptions.of(row), own == null ? knowledge : knowledge.with(own));
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

    private void addMeetings(@Nullable HeadDays head) {
        Absences absences = Absences.of(Optional.ofNullable(head).map(HeadDays::officer), records, edition);
        for (Meeting row : seen.rows(Meeting.class)) {
            facts.add(new MeetingFact(row, absences.cover(row.heldOn())));
        }
    }
}
