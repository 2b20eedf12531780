package vn.kycuong.law;

/**
 * Where a row of a policy pack stands, so that an explanation or an error can point to it.
 *
 * @param file the path of the table in the pack, for example {@code tables/thresholds.csv}
 * @param line the line where the row starts; the header is line 1
 */
public record TableRow(String file, int line) {

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
