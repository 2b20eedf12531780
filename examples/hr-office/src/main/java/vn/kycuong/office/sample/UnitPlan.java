package vn.kycuong.office.sample;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kycuong.record.Words.UnitKind;

/** Which units a province has, and under which others they stand: as the law of the sample's last day has it. */
final class UnitPlan {

    /** The number of units from which on the province itself is one. */
    private static final int WITH_PROVINCE = 4;

    private static final List<UnitKind> TURNS = List.of(
            UnitKind.DISTRICT,
            UnitKind.COMMUNE,
            UnitKind.SERVICE_UNIT,
            UnitKind.COMMUNE,
            UnitKind.DEPARTMENT,
            UnitKind.COMMUNE,
            UnitKind.DIVISION,
            UnitKind.COMMUNE,
            UnitKind.SERVICE_UNIT,
            UnitKind.VERTICAL_AGENCY);

    /**
     * A unit to be.
     *
     * @param id its key
     * @param kind what kind of body it is
     * @param name its name
     * @param parent the key of the unit above, or null if there is none in the sample
     */
    record Planned(
            String id, UnitKind kind, String name, @Nullable String parent) {}

    /** A district or commune, and how much stands under it already. */
    private static final class Host {
        private final String id;
        private final String place;
        private final List<String> communes;
        private int taken;
        private int divisions;
        private int services;
        private int agencies;

        Host(String id, String place, List<String> communes) {
            this.id = id;
            this.place = place;
            this.communes = communes;
        }
    }

    private final int units;
    private final boolean twoTier;
    private final List<Planned> all = new ArrayList<>();
    private final List<Host> districts = new ArrayList<>();
    private final List<Host> communes = new ArrayList<>();
    private int departments;
    private int turn;

    UnitPlan(int units, boolean twoTier) {
        this.units = units;
        this.twoTier = twoTier;
    }

    /** The units: two departments, a local body and the province first. */
    List<Planned> make() {
        department();
        department();
        district();
        if (units >= WITH_PROVINCE) {
            add(UnitKind.PROVINCE, "UBND tỉnh Đồng Nai", null);
        }
        for (int i = 0; all.size() < units; i++) {
            if (!add(TURNS.get(i % TURNS.size()))) {
                service();
            }
        }
        return List.copyOf(all);
    }

    /** Adds a unit of a kind, unless the province has all of them. */
    private boolean add(UnitKind kind) {
        return switch (kind) {
            case DEPARTMENT -> department();
            case DISTRICT -> district();
            case COMMUNE -> commune();
            case DIVISION -> division();
            case VERTICAL_AGENCY -> agency();
            default -> false;
        };
    }

    private String add(UnitKind kind, String name, @Nullable String parent) {
        String id = "DV-%04d".formatted(all.size() + 1);
        all.add(new Planned(id, kind, name, parent));
        return id;
    }

    private @Nullable String province() {
        return units < WITH_PROVINCE ? null : "DV-%04d".formatted(WITH_PROVINCE);
    }

    private boolean department() {
        if (departments == Names.DEPARTMENTS.size()) {
            return false;
        }
        add(UnitKind.DEPARTMENT, Names.DEPARTMENTS.get(departments++), province());
        return true;
    }

    private boolean district() {
        if (twoTier) {
            return commune();
        }
        if (districts.size() == Places.DISTRICTS.size()) {
            return false;
        }
        Places.District next = Places.DISTRICTS.get(districts.size());
        String id = add(UnitKind.DISTRICT, "UBND " + next.name(), province());
        districts.add(new Host(id, next.name(), next.communes()));
        return true;
    }

    private boolean commune() {
        if (twoTier) {
            return communes.size() < Places.COMMUNES.size()
                    && commune(Places.COMMUNES.get(communes.size()), province());
        }
        for (int i = 0; i < districts.size(); i++) {
            Host above = next(districts);
            if (above.taken < above.communes.size()) {
                return commune(above.communes.get(above.taken++), above.id);
            }
        }
        return false;
    }

    private boolean commune(String place, @Nullable String parent) {
        communes.add(new Host(add(UnitKind.COMMUNE, "UBND " + place, parent), place, List.of()));
        return true;
    }

    private Host next(List<Host> hosts) {
        return hosts.get(turn++ % hosts.size());
    }

    private boolean division() {
        List<String> names = twoTier ? Names.COMMUNE_DIVISIONS : Names.DISTRICT_DIVISIONS;
        Host host = next(twoTier ? communes : districts);
        if (host.divisions == names.size()) {
            return false;
        }
        add(UnitKind.DIVISION, names.get(host.divisions++) + " " + host.place, host.id);
        return true;
    }

    private boolean agency() {
        Host host = next(twoTier ? communes : districts);
        if (host.agencies == Names.AGENCIES.size()) {
            return false;
        }
        add(UnitKind.VERTICAL_AGENCY, Names.AGENCIES.get(host.agencies++) + " " + host.place, null);
        return true;
    }

    /** Adds a school, a station or a centre, of which there is always one more. */
    private void service() {
        Host host = next(communes.isEmpty() ? districts : communes);
        int round = host.services / Names.SERVICES.size();
        String name = Names.SERVICES.get(host.services++ % Names.SERVICES.size()) + " " + host.place;
        add(UnitKind.SERVICE_UNIT, round == 0 ? name : name + " " + (round + 1), host.id);
    }
}
