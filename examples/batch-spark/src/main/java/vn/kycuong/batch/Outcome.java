package vn.kycuong.batch;

/**
 * What a run has done.
 *
 * @param parts the parts of the result
 * @param evaluated those that this run has evaluated; the others were there from an earlier one
 * @param rows the accepted rows
 * @param rejected the rejected rows
 * @param subjects the lines of the result, without its header
 */
record Outcome(int parts, int evaluated, long rows, int rejected, long subjects) {}
