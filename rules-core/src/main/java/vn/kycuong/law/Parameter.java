package vn.kycuong.law;

import vn.kycuong.law.Threshold.Origin;

/**
 * A row of {@code parameters.csv}: a number that rules use and policy staff may change.
 *
 * @param id its id
 * @param number its value, in its unit; 1 for yes and 0 for no
 * @param unit what it counts, for example {@code working_days}
 * @param validity when it holds; it is asked for the last day of the period
 * @param origin whether law or policy sets it
 * @param provision the provision it rests on
 * @param row where it stands
 */
public record Parameter(
        String id, long number, String unit, Validity validity, Origin origin, String provision, TableRow row) {

    /**
     * The value of a yes-or-no parameter.
     *
     * @return whether it is yes
     */
    public boolean holds() {
        return number != 0;
    }
}
