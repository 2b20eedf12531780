package vn.kycuong.benchmarks;

/**
 * How much time a run is given.
 *
 * @param forks how many processes
 * @param seconds how long each is measured
 * @param runs how often a whole process is run
 * @param largest how many dossiers there are at most
 */
record Effort(int forks, int seconds, int runs, int largest) {

    /** For the tables. */
    static final Effort FULL = new Effort(3, 10, 5, 10_000_000);

    /** For the tables too, where there is half an hour. */
    static final Effort SHORT = new Effort(1, 5, 3, 10_000_000);

    /** To see that everything runs. */
    static final Effort QUICK = new Effort(1, 5, 1, 100_000);
}
