package vn.kycuong.fact;

import java.util.List;

/**
 * A ground for a measure: records that together make it, of which so many must remain when the excused are left out.
 *
 * @param name what kind of ground it is
 * @param officerId the officer
 * @param records the records that make it
 * @param least how many of them must remain
 */
public record Ground(String name, String officerId, List<Fact> records, long least) {

    /** Keeps its own copy. */
    public Ground {
        records = List.copyOf(records);
    }

    /**
     * A ground that needs every one of its records.
     *
     * @param name what kind of ground it is
     * @param officerId the officer
     * @param records the records
     * @return the ground
     */
    public static Ground of(String name, String officerId, Fact... records) {
        return new Ground(name, officerId, List.of(records), records.length);
    }

    /**
     * A ground that needs some of its records.
     *
     * @param least how many must remain
     * @param name what kind of ground it is
     * @param officerId the officer
     * @param records the records
     * @return the ground
     */
    @SuppressWarnings("unchecked") // rules hand over the lists that they collect, whose element type is erased
    public static Ground atLeast(long least, String name, String officerId, List<?> records) {
        return new Ground(name, officerId, (List<Fact>) records, least);
    }
}
