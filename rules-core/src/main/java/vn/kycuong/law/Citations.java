package vn.kycuong.law;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kycuong.law.Policy.Obligation;

/** The provisions that recommendations cite on one day. */
final class Citations {

    private final LocalDate day;
    private final Map<String, Provision> provisions;
    private final List<BasisRow> inForce;
    private final Map<String, List<BasisRow>> inForceFor;
    private final Set<String> toVerify;

    Citations(Policy policy, LocalDate day) {
        this.day = day;
        provisions =
                policy.provisions().stream().collect(Collectors.toUnmodifiableMap(Provision::id, Function.identity()));
        inForce = policy.basis().stream().filter(this::isInForce).toList();
        inForceFor = policy.obligations().stream()
                .map(Obligation::id)
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(),
                        id -> inForce.stream().filter(row -> row.isFor(id)).toList()));
        toVerify = Stream.concat(
                        policy.obligations().stream().map(Obligation::provision),
                        inForce.stream().map(BasisRow::provision))
                .filter(this::mustBeVerified)
                .collect(Collectors.toUnmodifiableSet());
    }

    Optional<Provision> provision(String citation) {
        return Optional.ofNullable(provisions.get(Provision.idIn(citation)));
    }

    private boolean mustBeVerified(String citation) {
        return provision(citation)
                .map(provision -> provision.confidence().mustBeVerified())
                .orElse(false);
    }

    /** Whether a person must read any of these provisions before relying on it. */
    boolean mustBeVerified(Collection<String> citations) {
        return !Collections.disjoint(citations, toVerify);
    }

    /** The citations in the order of the table, each once: first that of the obligation, where there is one. */
    Set<String> of(Recommended recommended, @Nullable String ofObligation) {
        Set<String> citations = new LinkedHashSet<>();
        if (ofObligation != null) {
            citations.add(ofObligation);
        }
        for (BasisRow row : inForceFor.getOrDefault(recommended.figure().obligation(), inForce)) {
            if (row.isFor(recommended)) {
                citations.add(row.provision());
            }
        }
        return citations;
    }

    /** A row of a regime holds with the case, whatever is in force on the day. */
    private boolean isInForce(BasisRow row) {
        if (!row.regimes().isEmpty()) {
            return true;
        }
        Validity stated = row.validity();
        Validity own = provision(row.provision()).map(Provision::validity).orElse(Validity.ALWAYS);
        return new Validity(
                        stated.from() == null ? own.from() : stated.from(),
                        stated.to() == null ? own.to() : stated.to())
                .holdsOn(day);
    }
}
