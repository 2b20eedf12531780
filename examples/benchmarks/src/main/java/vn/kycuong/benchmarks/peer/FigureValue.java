package vn.kycuong.benchmarks.peer;

import java.util.List;
import vn.kycuong.benchmarks.peer.Answer.Figure;

/** A figure of an officer, before and after the thresholds have been asked which measure it leads to. A bean. */
public final class FigureValue {

    private static final double HUNDRED = 100;

    private final String officerId;
    private final Figure figure;
    private final int count;
    private final int of;
    private final int daysInPost;
    private String measure = Answer.NONE;

    private FigureValue(String officerId, Figure figure, int count, int of, int daysInPost) {
        this.officerId = officerId;
        this.figure = figure;
        this.count = count;
        this.of = of;
        this.daysInPost = daysInPost;
    }

    /**
     * A number of dossiers.
     *
     * @param officerId whose
     * @param figure which figure
     * @param count how many
     * @return the figure
     */
    public static FigureValue count(String officerId, Figure figure, int count) {
        return new FigureValue(officerId, figure, count, 0, 0);
    }

    /**
     * A share of dossiers.
     *
     * @param head the head
     * @param figure which figure
     * @param count how many
     * @param of out of how many
     * @return the figure
     */
    public static FigureValue share(Tally head, Figure figure, int count, int of) {
        return new FigureValue(head.getOfficerId(), figure, count, of, head.getDaysInPost());
    }

    /** The answers. */
    static List<Answer> answers(List<FigureValue> figures) {
        return figures.stream().map(FigureValue::answer).toList();
    }

    /** The answer. */
    Answer answer() {
        return new Answer(officerId, figure, count, of, measure);
    }

    /** {@return the name of the figure} */
    public String getFigure() {
        return figure.word();
    }

    /** {@return the number, or the percentage; -1 of nothing, which no threshold reaches} */
    public double getValue() {
        return figure.isPercent() ? of == 0 ? -1 : HUNDRED * count / of : count;
    }

    /** {@return the denominator} */
    public int getSample() {
        return of;
    }

    /** {@return how long the head has been in post; 0 of a figure that does not ask} */
    public int getDaysInPost() {
        return daysInPost;
    }

    /**
     * Says which measure follows.
     *
     * @param measure the measure
     */
    public void setMeasure(String measure) {
        this.measure = measure;
    }
}
