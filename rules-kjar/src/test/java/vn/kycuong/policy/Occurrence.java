package vn.kycuong.policy;

import net.jqwik.api.statistics.Statistics;

/** Counts how often something interesting occurs among the situations of a property, and fails it if it is too seldom. */
final class Occurrence {

    private Occurrence() {}

    static void ofAtLeast(double percent, String what, boolean occurs) {
        Statistics.label(what).collect(occurs);
        Statistics.label(what).coverage(coverage -> coverage.check(true).percentage(actual -> actual >= percent));
    }
}
