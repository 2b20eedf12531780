package vn.kycuong.law;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The provisions that recommendations cite on one day. */
final class Citations {

    private final LocalDate day;
    private final Map<String, Provision> provisions;
    private final List<BasisRow> inForce;

    Citations(Policy policy, LocalDate day) {
        this.day = day;
        provisions =
                policy.provisions().stream().collect(Collectors.toUnmodifiableMap(Provision::id, Function.identity()));
        inForce = policy.basis().stream().filter(this::isInForce).toList();
    }

    Optional<Provision> provision(String citation) {
        return Optional.ofNullable(provisions.get(Provision.idIn(citation)));
    }

    /** The citations in the order of the table, each once: first that of the obligation, where there is one. */
    Set<String> of(Recommended recommended, @Nullable String ofObligation) {
        Set<String> citations = new LinkedHashSet<>();
        if (ofObligation != null) {
            citations.add(ofObligation);
        }
        for (BasisRow row : inForce) {
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
