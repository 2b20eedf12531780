package vn.kycuong.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.kycuong.law.Policy.Parameter;

/** The numbers that the parameters of a policy give on one day. */
final class Numbers {

    private final LocalDate day;
    private final List<Parameter> parameters;
    private final Map<String, Long> byId;

    Numbers(Policy policy, LocalDate day) {
        this.day = day;
        parameters = policy.parameters().stream()
                .filter(row -> row.validity().holdsOn(day))
                .toList();
        byId = parameters.stream().collect(Collectors.toUnmodifiableMap(Parameter::id, Parameter::number));
    }

    /** The parameters that hold. */
    List<Parameter> parameters() {
        return parameters;
    }

    /** The number of a parameter; an error if it has none. */
    long of(String parameter) {
        Long number = byId.get(parameter);
        if (number == null) {
            throw new IllegalArgumentException(
                    "Parameter (%s) has no value on %s.%nMaybe add a row to tables/parameters.csv."
                            .formatted(parameter, day));
        }
        return number;
    }
}
