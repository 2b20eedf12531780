package vn.kycuong.safeguard;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kycuong.fact.ViolationFact;
import vn.kycuong.law.Edition;
import vn.kycuong.record.DisciplineWords.Form;

/**
 * Until when a violation can be acted on (thời hiệu): months from the end of the act, moved by the days on which a
 * circumstance defers, started anew by a later violation.
 */
final class Limitation {

    private final Edition edition;
    private final DeferredDays deferred;
    private final List<ViolationFact> concluded;

    /**
     * Prepares the limitation of an officer's violations.
     *
     * @param edition the policy on the last day of the period
     * @param officer the officer
     * @param circumstances his circumstances that are seen
     * @param violations all his violations: those concluded and not exempt start the limitation of others anew
     */
    Limitation(Edition edition, DeferredDays deferred, List<ViolationFact> violations) {
        this.edition = edition;
        this.deferred = deferred;
        concluded = violations.stream()
                .filter(other -> other.violation().concludedOn() != null)
                .filter(other -> !other.holding().isExempt())
                .sorted(Comparator.comparing(other -> other.violation().actedOn()))
                .toList();
    }

    /** The last day on which a violation can be acted on, or empty if it never expires. */
    Optional<LocalDate> of(ViolationFact fact, @Nullable Opinion opinion) {
        if (Boolean.TRUE.equals(fact.violation().neverExpires())) {
            return Optional.empty();
        }
        long period = months(opinion);
        LocalDate considered = fact.considered();
        LocalDate last = lastDay(fact.endOfAct(), period, considered);
        LocalDate start = fact.endOfAct();
        for (ViolationFact other : concluded) {
            LocalDate acted = other.violation().actedOn();
            boolean within = !acted.isAfter(last) && !acted.isAfter(considered);
            if (!other.equals(fact) && acted.isAfter(start) && within) {
                start = acted;
                last = lastDay(start, period, considered);
            }
        }
        return Optional.of(last);
    }

    private long months(@Nullable Opinion opinion) {
        boolean reprimand = opinion != null && opinion.ruling().form() == Form.KT;
        return edition.number(reprimand ? "limitation_months_reprimand" : "limitation_months");
    }

    private LocalDate lastDay(LocalDate start, long months, LocalDate considered) {
        return start.plusMonths(months).plusDays(deferred.between(start, considered));
    }
}
