package vn.kycuong.safeguard;

import java.util.List;
import java.util.Map;
import vn.kycuong.fact.Fact;
import vn.kycuong.law.Edition;
import vn.kycuong.law.Period;
import vn.kycuong.law.Window;
import vn.kycuong.outcome.Figures;

/**
 * What was measured of a cell for some days: those of the evaluation, or those on which somebody headed the unit.
 *
 * @param days the days
 * @param edition the policy on the last of them
 * @param windows the windows of the obligations in force
 * @param facts what was there to measure
 * @param figures what rules measured
 */
public record MeasuredDays(
        Period days, Edition edition, Map<String, Window> windows, List<Fact> facts, Figures figures) {}
