package vn.kycuong.safeguard;

import java.util.List;
import java.util.Optional;

/**
 * What the result of a subject follows from.
 *
 * @param judgements the status of every figure that it bears
 * @param examination the examination of its violations, if it has any that are open
 * @param protection what its circumstances close or defer; empty for the unit itself
 */
record Judged(List<Judgement> judgements, Optional<Examination> examination, Optional<Protection> protection) {}
