package vn.kycuong.outcome;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.kycuong.fact.Subjects.Bearer;
import vn.kycuong.fact.Subjects.Bearers;
import vn.kycuong.law.FigureId;
import vn.kycuong.law.FigureId.FigureDefinition;

/** What was measured of a cell, by figure and bearer. Of several measurements of one figure the last stays. */
final class Measured {

    private final Map<FigureId, Map<String, Measurement>> byFigure = new HashMap<>();

    void put(Bearer bearer, FigureId figure, Measurement measurement) {
        byFigure.computeIfAbsent(figure, any -> new HashMap<>()).put(key(bearer), measurement);
    }

    /** Puts a measurement of every officer among some bearers. */
    void putEach(Bearers bearers, FigureId figure, Function<String, Measurement> ofOfficer) {
        for (Bearer bearer : bearers.each()) {
            if (bearer.officerId() != null) {
                put(bearer, figure, ofOfficer.apply(bearer.officerId()));
            }
        }
    }

    /** The measurement of a figure, or null if there is none. */
    @Nullable
    Measurement of(Bearer bearer, FigureDefinition definition) {
        return byFigure.getOrDefault(definition.id(), Map.of()).get(key(bearer));
    }

    /** The figure names the role and the cell has one unit, so that the officer alone tells bearers apart. */
    private static String key(Bearer bearer) {
        return bearer.officerId() == null ? "" : bearer.officerId();
    }
}
