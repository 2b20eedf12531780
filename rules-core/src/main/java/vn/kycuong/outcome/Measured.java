package vn.kycuong.outcome;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kycuong.fact.Subjects.Bearer;
import vn.kycuong.law.FigureId;
import vn.kycuong.law.FigureId.FigureDefinition;

/** What was measured in a session, by bearer and figure. Of several measurements of one figure the last stays. */
final class Measured {

    private record Key(Bearer bearer, FigureId figure) {}

    private final Map<Key, Measurement> measurements = new HashMap<>();

    void put(Bearer bearer, FigureId figure, Measurement measurement) {
        measurements.put(new Key(bearer, figure), measurement);
    }

    /** The measurement of a figure, or null if there is none. */
    @Nullable
    Measurement of(Bearer bearer, FigureDefinition definition) {
        return measurements.get(new Key(bearer, definition.id()));
    }
}
