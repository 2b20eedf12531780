package vn.kycuong.office.sample;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.kycuong.office.sample.Body.Person;

/** How likely a dossier is late: of all of them the share that was asked for, most by few officers and in few procedures. */
final class Lateness {

    private static final int HALVINGS = 50;

    /** How likely an average dossier is late. */
    private final double basis;

    Lateness(List<Body> bodies, boolean twoTier, int percent) {
        Map<Double, Double> shares = new TreeMap<>();
        for (Body body : bodies) {
            List<Procedure> procedures = Procedure.of(body.kind(), twoTier);
            for (int place = 0; place < body.resolvers(); place++) {
                double share = body.load() * Chance.shareOf(place, body.resolvers()) / procedures.size();
                for (Procedure procedure : procedures) {
                    shares.merge(times(body.resolver(place), procedure), share, Double::sum);
                }
            }
        }
        basis = basis(shares, percent / 100.0);
    }

    /** Finds, by halving, the basis with which the whole has the share that is wanted. */
    private static double basis(Map<Double, Double> shares, double wanted) {
        double all = shares.values().stream().mapToDouble(share -> share).sum();
        double low = 0;
        double high = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            double late = shares.entrySet().stream()
                    .mapToDouble(entry -> entry.getValue() * probability(middle, entry.getKey()))
                    .sum();
            if (late < wanted * all) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    /** How many times as likely as usual it is. */
    private static double times(Person person, Procedure procedure) {
        double officer = person.careful() == 0 ? 8 : person.careful() == 1 ? 2 : 0.25;
        return officer * (procedure.slow() ? 6 : 0.6);
    }

    private static double probability(double basis, double times) {
        return 1 - StrictMath.pow(1 - basis, times);
    }

    double of(Person person, Procedure procedure) {
        return probability(basis, times(person, procedure));
    }
}
