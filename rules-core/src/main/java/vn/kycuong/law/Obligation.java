package vn.kycuong.law;

import java.util.Set;

/**
 * A row of {@code obligations.csv}: an obligation and the point of the text that imposes it.
 *
 * @param id its id
 * @param provision the point that imposes it, for example {@code N495/3.1}
 * @param validity the days on which it is in force
 * @param checks what its recommendations leave to a person besides what all do
 * @param row where it stands
 */
public record Obligation(String id, String provision, Validity validity, Set<Check> checks, TableRow row) {

    /** Keeps its own copy. */
    public Obligation {
        checks = Set.copyOf(checks);
    }
}
