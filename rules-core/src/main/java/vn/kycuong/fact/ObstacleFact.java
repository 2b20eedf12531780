package vn.kycuong.fact;

import java.time.LocalDate;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.kycuong.fact.Fact.Holding;
import vn.kycuong.law.Window;
import vn.kycuong.law.WorkCalendar.UnknownYearException;
import vn.kycuong.record.Obstacle;

/**
 * A difficulty as known on the last day of the period.
 *
 * @param obstacle the difficulty, without what had not happened yet
 * @param knowledge from where it is looked at
 */
public record ObstacleFact(Obstacle obstacle, Knowledge knowledge) implements Fact {

    @Override
    public Obstacle row() {
        return obstacle;
    }

    /**
     * Whether it arose in P.
     *
     * @param window P
     * @return whether it did
     */
    public boolean arisenIn(Window window) {
        return window.contains(obstacle.arisenOn());
    }

    /**
     * Whether it was reported in P.
     *
     * @param window P
     * @return whether it was
     */
    public boolean reportedIn(Window window) {
        return obstacle.reportedOn() != null && window.contains(obstacle.reportedOn());
    }

    /**
     * How long it took to be reported.
     *
     * @return working days from its rise to the earlier of report and resolution, else to the last day of the period
     * @throws UnknownYearException if a year has no calendar
     */
    public int reportingDays() {
        return knowledge.workingDaysFor(
                this, obstacle.arisenOn(), earlier(obstacle.reportedOn(), obstacle.resolvedOn()));
    }

    /**
     * How long it took to be followed up once reported.
     *
     * @return working days from the report to the earlier of follow-up and resolution, else to the last day of the
     *     period; 0 if it was not reported
     * @throws UnknownYearException if a year has no calendar
     */
    public int followUpDays() {
        LocalDate reportedOn = obstacle.reportedOn();
        return reportedOn == null
                ? 0
                : knowledge.workingDaysFor(this, reportedOn, earlier(obstacle.followedUpOn(), obstacle.resolvedOn()));
    }

    @Override
    public String unitId() {
        return obstacle.unitId();
    }

    @Override
    public Holding holding() {
        return Holding.NOBODY;
    }

    /** {@return the task that it stands in the way of, or null} */
    public @Nullable String taskId() {
        return obstacle.taskId();
    }

    /** {@return when it was reported, or null} */
    public @Nullable LocalDate reportedOn() {
        return obstacle.reportedOn();
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }

    @Override
    public OptionalLong derived(String name) {
        return switch (name) {
            case "reporting_days" -> OptionalLong.of(reportingDays());
            case "follow_up_days" -> OptionalLong.of(followUpDays());
            default -> OptionalLong.empty();
        };
    }
}
