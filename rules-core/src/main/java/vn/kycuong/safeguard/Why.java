package vn.kycuong.safeguard;

import java.util.List;
import vn.kycuong.outcome.Explanation.Arithmetic;
import vn.kycuong.outcome.Explanation.Counted;
import vn.kycuong.outcome.Explanation.LeftOut;
import vn.kycuong.outcome.Explanation.Safeguard;

/**
 * What the explanation of a finding and those of its recommendations have in common.
 *
 * @param arithmetic how the figure comes to its amount
 * @param evidence the records that count
 * @param leftOut the records left out
 * @param undecided the records that would decide if their cause were the officer
 * @param safeguards what protected the subject from the finding
 */
record Why(
        Arithmetic arithmetic,
        List<Counted> evidence,
        List<LeftOut> leftOut,
        List<Counted> undecided,
        List<Safeguard> safeguards) {}
