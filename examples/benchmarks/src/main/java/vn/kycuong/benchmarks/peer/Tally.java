package vn.kycuong.benchmarks.peer;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.kycuong.benchmarks.Population;
import vn.kycuong.benchmarks.peer.Answer.Figure;
import vn.kycuong.benchmarks.peer.TableEngine.Verdict;
import vn.kycuong.record.Officer;
import vn.kycuong.record.UnitRecords;
import vn.kycuong.record.Words.Post;

/** The counts of one officer, which rules raise dossier by dossier; of a head those of the unit too. A bean. */
public final class Tally {

    private final String officerId;
    private final String unitId;
    private final boolean head;
    private final int daysInPost;
    private int faulty;
    private int prolonged;
    private int missing;
    private int promisedOfUnit;
    private int prolongedOfUnit;
    private int lateOfUnit;
    private int missingOfUnit;

    Tally(Officer officer) {
        officerId = officer.id();
        unitId = officer.unitId();
        head = officer.post() == Post.HEAD;
        daysInPost = officer.inPostSince() == null
                ? Integer.MAX_VALUE
                : (int) ChronoUnit.DAYS.between(officer.inPostSince(), Population.PERIOD.to());
    }

    /** A tally for each officer of a unit, by key. */
    static Map<String, Tally> of(UnitRecords unit) {
        Map<String, Tally> tallies = new LinkedHashMap<>();
        unit.rows(Officer.class).forEach(officer -> tallies.put(officer.id(), new Tally(officer)));
        return tallies;
    }

    /** The tally of the head. */
    static Tally head(Collection<Tally> tallies) {
        return tallies.stream().filter(Tally::isHead).findFirst().orElseThrow();
    }

    /** Counts a dossier with faults at intake. */
    public void addFaulty() {
        faulty++;
    }

    /** Counts a dossier that the officer left late for long. */
    public void addProlonged() {
        prolonged++;
    }

    /** Counts a dossier without a proper apology. */
    public void addMissing() {
        missing++;
    }

    /** Counts a dossier of the unit with a date promised. */
    public void addPromisedOfUnit() {
        promisedOfUnit++;
    }

    /** Counts a dossier of the unit that is late for long. */
    public void addProlongedOfUnit() {
        prolongedOfUnit++;
    }

    /** Counts a dossier of the unit that is late. */
    public void addLateOfUnit() {
        lateOfUnit++;
    }

    /** Counts a dossier of the unit without a proper apology. */
    public void addMissingOfUnit() {
        missingOfUnit++;
    }

    /** Counts what decision tables say of a dossier of this officer. */
    void add(Verdict verdict, Tally head) {
        faulty += verdict.faulty() ? 1 : 0;
        prolonged += verdict.prolonged() ? 1 : 0;
        head.promisedOfUnit += verdict.inUnit().equals("out") ? 0 : 1;
        head.prolongedOfUnit += verdict.inUnit().equals("prolonged") ? 1 : 0;
        head.lateOfUnit += verdict.apology().equals("out") ? 0 : 1;
        if (verdict.apology().equals("missing")) {
            missing++;
            head.missingOfUnit++;
        }
    }

    /** What the officers' counts come to. */
    static List<FigureValue> figures(Collection<Tally> tallies) {
        List<FigureValue> figures = new ArrayList<>();
        tallies.forEach(tally -> tally.addFigures(figures));
        return figures;
    }

    private void addFigures(List<FigureValue> figures) {
        figures.add(FigureValue.count(officerId, Figure.FAULTY_INTAKE, faulty));
        figures.add(FigureValue.count(officerId, Figure.PROLONGED_LATE, prolonged));
        figures.add(FigureValue.count(officerId, Figure.MISSING_APOLOGIES, missing));
        if (head) {
            figures.add(FigureValue.share(this, Figure.PROLONGED_LATE_PERCENT, prolongedOfUnit, promisedOfUnit));
            figures.add(FigureValue.share(this, Figure.MISSING_APOLOGIES_PERCENT, missingOfUnit, lateOfUnit));
        }
    }

    /** {@return the officer} */
    public String getOfficerId() {
        return officerId;
    }

    /** {@return the unit} */
    public String getUnitId() {
        return unitId;
    }

    /** {@return whether the officer is the head} */
    public boolean isHead() {
        return head;
    }

    /** {@return how long the officer has been in post} */
    public int getDaysInPost() {
        return daysInPost;
    }
}
