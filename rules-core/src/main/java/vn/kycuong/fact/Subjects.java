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
import vn.kycuong.law.Role;
import vn.kycuong.law.Window;
import vn.kycuong.record.Officer;
import vn.kycuong.record.RecordRef.CodePoints;
import vn.kycuong.record.Unit;
import vn.kycuong.record.UnitRecords;
import vn.kycuong.record.Words.Post;

/**
 * Whom an evaluation is about: a unit and its officers.
 *
 * @param unit the unit
 * @param officers its officers, by key
 */
public record Subjects(Unit unit, List<Officer> officers) {

    /** Keeps its own copy. */
    public Subjects {
        officers = List.copyOf(officers);
    }

    /**
     * The subjects of a cell.
     *
     * @param records the cell
     * @return its unit, and those of its officers who belong to it
     */
    public static Subjects of(UnitRecords records) {
        Unit unit = records.unit();
        return new Subjects(
                unit,
                records.rows(Officer.class).stream()
                        .filter(officer -> officer.unitId().equals(unit.id()))
                        .sorted(Comparator.comparing(Officer::id, CodePoints::compare))
                        .toList());
    }

    /** {@return the officers on record as heads of the unit} */
    public List<Officer> heads() {
        return officers.stream().filter(officer -> officer.post() == Post.HEAD).toList();
    }

    /** {@return the head, or empty if there is none or more than one} */
    public Optional<Officer> head() {
        List<Officer> heads = heads();
        return heads.size() == 1 ? Optional.of(heads.get(0)) : Optional.empty();
    }

    /** {@return every subject in every role that it holds} */
    public List<Bearer> bearers() {
        List<Bearer> bearers = new ArrayList<>();
        bearers.add(new Bearer(Role.UNIT, unit.id(), null));
        for (Officer officer : officers) {
            bearers.add(new Bearer(Role.OFFICER, unit.id(), officer.id()));
            Role standing = officer.post() == Post.NONE ? Role.STAFF : Role.MANAGER;
            bearers.add(new Bearer(standing, unit.id(), officer.id()));
        }
        head().ifPresent(head -> bearers.add(new Bearer(Role.HEAD, unit.id(), head.id())));
        return bearers;
    }

    /**
     * What the rows of the cell come to, for rules to match.
     *
     * @param records the cell
     * @param edition the policy on the last day of the period
     * @param windows the windows of the obligations in force
     * @return the facts, among them only those dossiers that are handled in some window
     */
    public List<Fact> facts(UnitRecords records, Edition edition, Collection<Window> windows) {
        return FactFinding.of(records, this, edition, windows);
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
