package vn.kycuong.outcome;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.kycuong.fact.Fact;

/**
 * Records parted by the officer who holds them; those that nobody holds are left out.
 *
 * @param byOfficer the records of each officer who holds any, in their order
 */
record Held(Map<String, List<Fact>> byOfficer) {

    static Held of(List<Fact> records) {
        Map<String, List<Fact>> byOfficer = new HashMap<>();
        for (Fact fact : records) {
            String officer = fact.holding().officerId();
            if (officer != null) {
                byOfficer.computeIfAbsent(officer, any -> new ArrayList<>()).add(fact);
            }
        }
        return new Held(byOfficer);
    }

    List<Fact> by(String officer) {
        return byOfficer.getOrDefault(officer, List.of());
    }
}
