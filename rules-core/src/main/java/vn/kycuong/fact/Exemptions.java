package vn.kycuong.fact;

import static java.util.stream.Collectors.groupingBy;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kycuong.fact.Fact.Holding;
import vn.kycuong.law.CircumstanceEffect.Effect;
import vn.kycuong.law.Edition;
import vn.kycuong.record.Circumstance;
import vn.kycuong.record.DisciplineWords.CircumstanceKind;
import vn.kycuong.record.Officer;
import vn.kycuong.record.RecordRef;
import vn.kycuong.record.Recorded;
import vn.kycuong.record.UnitRecords;

/**
 * Which records are exempt: those that an exempting circumstance of the very officer who holds them names. It needs
 * evidence; without, it does not count and is told. Plain Java that no rule can switch off.
 */
final class Exemptions {

    private final Map<String, Officer> officers = new HashMap<>();
    private final Map<String, Holding> holdings = new HashMap<>();
    private final Map<RecordRef, List<Circumstance>> byRecord;

    Exemptions(UnitRecords records, Edition edition) {
        records.rows(Officer.class).forEach(officer -> officers.put(officer.id(), officer));
        byRecord = records.rows(Circumstance.class).stream()
                .filter(circumstance -> circumstance.excuses() != null && circumstance.isSeenOn(edition.day()))
                .filter(circumstance -> isExempting(circumstance, edition))
                .collect(groupingBy(Circumstance::excuses));
    }

    private boolean isExempting(Circumstance circumstance, Edition edition) {
        Officer officer = officers.get(circumstance.officerId());
        return officer != null && edition.has(circumstance.kind(), Effect.EXEMPTS, officer);
    }

    /** Who holds a record, and what exempts it. */
    Holding of(Recorded row) {
        String holder = row.holder();
        if (holder == null) {
            return Holding.NOBODY;
        }
        Holding plain = holdings.computeIfAbsent(holder, id -> new Holding(id, unitOf(id), Set.of(), false));
        return byRecord.isEmpty() ? plain : excused(plain, holder, byRecord.getOrDefault(row.ref(), List.of()));
    }

    private static Holding excused(Holding plain, String holder, List<Circumstance> circumstances) {
        Set<CircumstanceKind> kinds = EnumSet.noneOf(CircumstanceKind.class);
        boolean lacksEvidence = false;
        for (Circumstance circumstance : circumstances) {
            if (circumstance.officerId().equals(holder)) {
                if (circumstance.evidence() == null) {
                    lacksEvidence = true;
                } else {
                    kinds.add(circumstance.kind());
                }
            }
        }
        return kinds.isEmpty() && !lacksEvidence
                ? plain
                : new Holding(plain.officerId(), plain.unitId(), Set.copyOf(kinds), lacksEvidence);
    }

    private @Nullable String unitOf(String officerId) {
        Officer officer = officers.get(officerId);
        return officer == null ? null : officer.unitId();
    }
}
