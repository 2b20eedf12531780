package vn.kycuong.law;

import java.util.Comparator;

/**
 * Names a figure: an obligation, who bears it, and what is measured. Ordered by obligation, bearer, figure.
 *
 * @param obligation the id of the obligation
 * @param bearer the role of the bearer
 * @param figure the name of what is measured
 */
public record FigureId(String obligation, Role bearer, String figure) implements Comparable<FigureId> {

    private static final Comparator<FigureId> ORDER = Comparator.comparing(FigureId::obligation)
            .thenComparing(id -> id.bearer().word())
            .thenComparing(FigureId::figure);

    @Override
    public int compareTo(FigureId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return obligation + " · " + bearer.word() + " · " + figure;
    }
}
