package vn.kycuong.fact;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.kycuong.law.Edition;
import vn.kycuong.law.Period;
import vn.kycuong.law.Role;
import vn.kycuong.law.Window;
import vn.kycuong.record.Officer;
import vn.kycuong.record.RecordRef.CodePoints;
import vn.kycuong.record.Unit;
import vn.kycuong.record.UnitRecords;
import vn.kycuong.record.Words.Post;

/**
 * Whom an evaluation is about: a unit, its officers and those who headed it.
 *
 * @param unit the unit
 * @param officers its officers, by key
 * @param heads who headed it, and when
 */
public record Subjects(Unit unit, List<Officer> officers, Heads heads) {

    /** Keeps its own copy. */
    public Subjects {
        officers = List.copyOf(officers);
    }

    /**
     * The subjects of a cell.
     *
     * @param records the cell
     * @param period the period
     * @return its unit, those of its officers who belong to it, and its heads
     */
    public static Subjects of(UnitRecords records, Period period) {
        Unit unit = records.unit();
        List<Officer> officers = records.rows(Officer.class).stream()
                .filter(officer -> officer.unitId().equals(unit.id()))
                .sorted(Comparator.comparing(Officer::id, CodePoints::compare))
                .toList();
        return new Subjects(unit, officers, Heads.of(records, officers, period));
    }

    /** {@return the head whose own days are the whole period, or empty} */
    public Optional<HeadDays> wholeHead() {
        return heads.each().stream().filter(HeadDays::whole).findFirst();
    }

    /** {@return the heads who belong to other units, by key} */
    public List<Officer> guests() {
        return heads.each().stream()
                .map(HeadDays::officer)
                .filter(officer -> !officer.unitId().equals(unit.id()))
                .distinct()
                .sorted(Comparator.comparing(Officer::id, CodePoints::compare))
                .toList();
    }

    /** {@return every subject in every role that it holds for the whole period} */
    public List<Bearer> bearers() {
        List<Bearer> bearers = new ArrayList<>();
        bearers.add(new Bearer(Role.UNIT, unit.id(), null));
        for (Officer officer : officers) {
            bearers.add(new Bearer(Role.OFFICER, unit.id(), officer.id()));
            Role standing = officer.post() == Post.NONE ? Role.STAFF : Role.MANAGER;
            bearers.add(new Bearer(standing, unit.id(), officer.id()));
        }
        wholeHead().ifPresent(head -> bearers.add(bearer(head)));
        return bearers;
    }

    /**
     * A head in that role.
     *
     * @param head the head
     * @return the bearer
     */
    public Bearer bearer(HeadDays head) {
        return new Bearer(Role.HEAD, unit.id(), head.officer().id());
    }

    /**
     * What the rows of the cell come to, for rules to match.
     *
     * @param records the cell
     * @param days the days measured
     * @param edition the policy on the last of them
     * @param windows the windows of the obligations in force
     * @param head the head who answers for those days, or null
     * @return the facts, among them only those dossiers that are handled in some window
     */
    public static List<Fact> facts(
            UnitRecords records, Period days, Edition edition, Collection<Window> windows, @Nullable HeadDays head) {
        return FactFinding.of(records, head, days, edition, windows);
    }

    /**
     * A subject in one of its roles: somebody who bears obligations.
     *
     * @param role the role
     * @param unitId the unit
     * @param officerId the officer, or null where the unit itself bears it
     */
    public record Bearer(Role role, String unitId, @Nullable String officerId) {}

    /**
     * All who bear obligations of a unit in one role, for rules that measure them at once.
     *
     * @param role the role
     * @param each the bearers
     */
    public record Bearers(Role role, List<Bearer> each) {

        /** Keeps its own copy. */
        public Bearers {
            each = List.copyOf(each);
        }

        /**
         * Bearers by their roles.
         *
         * @param bearers the bearers
         * @return one for each role that any of them has
         */
        public static List<Bearers> of(Collection<Bearer> bearers) {
            return bearers.stream().collect(groupingBy(Bearer::role, TreeMap::new, toList())).entrySet().stream()
                    .map(role -> new Bearers(role.getKey(), role.getValue()))
                    .toList();
        }
    }
}
