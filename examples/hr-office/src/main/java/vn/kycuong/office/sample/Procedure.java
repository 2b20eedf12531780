package vn.kycuong.office.sample;

import java.util.List;
import java.util.stream.Stream;
import vn.kycuong.record.Words.UnitKind;

/**
 * An administrative procedure, with the time that it usually takes: as the national base numbers them, near enough for
 * a sample and no source for anything else.
 *
 * @param code the national code, with the suffix of Đồng Nai
 * @param days the working days promised
 * @param slow whether it is one of the few in which most of the lateness is
 */
record Procedure(String code, int days, boolean slow) {

    /** Departments and agencies: permits to build, businesses, judicial records, vehicles. */
    private static final List<Procedure> PROVINCIAL = List.of(
            slow("1.009974", 20),
            usual("2.000488", 10),
            usual("2.001610", 3),
            usual("2.001199", 3),
            usual("2.001583", 3),
            usual("2.002043", 3),
            usual("1.002835", 7),
            usual("1.002809", 5),
            usual("2.000528", 5),
            usual("2.000806", 10),
            usual("1.002693", 15),
            usual("1.009972", 15));

    /** Districts, and communes that took over from them: land, houses, household businesses, allowances. */
    private static final List<Procedure> LOCAL = List.of(
            slow("1.004227", 10),
            slow("2.000889", 10),
            usual("1.004238", 3),
            usual("1.005194", 10),
            usual("1.004193", 10),
            usual("1.009994", 20),
            usual("1.009995", 20),
            usual("1.001612", 3),
            usual("2.000720", 3),
            usual("1.001570", 3),
            usual("1.001266", 3),
            usual("1.001776", 22),
            usual("1.001731", 5));

    /** Communes and wards: civil status, certified copies, disputes about land. */
    private static final List<Procedure> CIVIL_STATUS = List.of(
            usual("1.001193", 1),
            usual("2.000815", 1),
            usual("2.000884", 1),
            usual("2.000635", 1),
            usual("1.000894", 2),
            usual("1.000656", 1),
            usual("1.004873", 3),
            usual("1.004859", 3),
            slow("1.003554", 45));

    /** Schools, health stations and centres. */
    private static final List<Procedure> SERVICES =
            List.of(usual("1.005092", 1), usual("1.005144", 5), usual("2.001904", 3), slow("1.003003", 20));

    private static Procedure usual(String code, int days) {
        return new Procedure(code + ".000.00.00.H19", days, false);
    }

    private static Procedure slow(String code, int days) {
        return new Procedure(code + ".000.00.00.H19", days, true);
    }

    /** The procedures that units of a kind resolve. */
    static List<Procedure> of(UnitKind kind, boolean twoTier) {
        return switch (kind) {
            case DISTRICT, DIVISION -> LOCAL;
            case COMMUNE ->
                twoTier ? Stream.concat(CIVIL_STATUS.stream(), LOCAL.stream()).toList() : CIVIL_STATUS;
            case SERVICE_UNIT -> SERVICES;
            default -> PROVINCIAL;
        };
    }
}
