package vn.kycuong.safeguard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kycuong.law.CircumstanceEffect;
import vn.kycuong.law.CircumstanceEffect.Effect;
import vn.kycuong.law.Edition;
import vn.kycuong.outcome.Recommendation.Standing;
import vn.kycuong.record.Circumstance;
import vn.kycuong.record.Officer;
import vn.kycuong.record.RecordRef;

/** What an officer's circumstances close or defer on the last day of the period. */
final class Protection {

    private final Edition edition;
    private final Officer officer;
    private final List<Circumstance> seen;

    Protection(Edition edition, Officer officer, List<Circumstance> circumstances) {
        this.edition = edition;
        this.officer = officer;
        seen = circumstances.stream()
                .filter(row -> row.officerId().equals(officer.id()) && row.isSeenOn(edition.day()))
                .toList();
    }

    /** The circumstances that close everything: the officer has died. */
    List<Circumstance> closing() {
        return seen.stream()
                .filter(row -> edition.has(row.kind(), Effect.CLOSES, officer))
                .toList();
    }

    /** The circumstances that defer measures. */
    List<Circumstance> deferring() {
        boolean waived = active().anyMatch(row -> edition.has(row.kind(), Effect.WAIVES, officer));
        return active().filter(row -> defers(row, waived)).toList();
    }

    /** Until when measures are deferred, if they are. */
    Optional<Standing.Deferred> deferral() {
        List<Circumstance> deferring = deferring();
        if (deferring.isEmpty()) {
            return Optional.empty();
        }
        if (deferring.stream().anyMatch(row -> row.endsOn() == null)) {
            return Optional.of(new Standing.Deferred(null));
        }
        return deferring.stream()
                .flatMap(row -> Stream.ofNullable(row.endsOn()))
                .max(LocalDate::compareTo)
                .map(Standing.Deferred::new);
    }

    /** The circumstances that make a recommendation stand where it does. */
    List<RecordRef> behind(Standing standing) {
        if (standing instanceof Standing.Closed) {
            return refs(closing());
        }
        return standing instanceof Standing.Deferred ? refs(deferring()) : List.of();
    }

    private static List<RecordRef> refs(List<Circumstance> circumstances) {
        return circumstances.stream().map(Circumstance::ref).sorted().toList();
    }

    private boolean defers(Circumstance row, boolean waived) {
        return edition.effects(row.kind(), officer)
                .filter(effect -> effect.effect() == Effect.DEFERS)
                .anyMatch(effect -> !(waived && isWaivable(effect)));
    }

    private static boolean isWaivable(CircumstanceEffect effect) {
        return effect.waivable();
    }

    private Stream<Circumstance> active() {
        return seen.stream().filter(row -> row.endsOn() == null || !row.endsOn().isBefore(edition.day()));
    }
}
