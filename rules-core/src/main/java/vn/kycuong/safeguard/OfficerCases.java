package vn.kycuong.safeguard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kycuong.fact.Fact;
import vn.kycuong.fact.ViolationFact;
import vn.kycuong.law.Edition;
import vn.kycuong.record.Circumstance;
import vn.kycuong.record.Officer;
import vn.kycuong.record.UnitRecords;

/** What the records of a unit say of its officers in person: their violations and their circumstances. */
final class OfficerCases {

    private final UnitRecords records;
    private final Edition edition;
    private final KnownRegisters registers;
    private final List<Circumstance> circumstances;
    private final Map<String, List<ViolationFact>> violationsByOfficer;

    OfficerCases(UnitRecords records, List<Fact> facts, Edition edition, KnownRegisters registers) {
        this.records = records;
        this.edition = edition;
        this.registers = registers;
        circumstances = records.rows(Circumstance.class);
        violationsByOfficer = facts.stream()
                .filter(ViolationFact.class::isInstance)
                .map(ViolationFact.class::cast)
                .collect(Collectors.groupingBy(fact -> fact.violation().officerId()));
    }

    /** What his circumstances close or defer; empty for the unit itself. */
    Optional<Protection> protection(@Nullable Officer officer) {
        return Optional.ofNullable(officer).map(person -> new Protection(edition, person, circumstances));
    }

    /** The examination of his violations, if any is open; empty for the unit itself. */
    Optional<Examination> examination(@Nullable Officer officer) {
        List<ViolationFact> violations =
                officer == null ? List.of() : violationsByOfficer.getOrDefault(officer.id(), List.of());
        return officer == null || violations.isEmpty()
                ? Optional.empty()
                : Optional.of(new Examination(records, edition, officer, violations, registers::isSupplied))
                        .filter(Examination::isNeeded);
    }
}
