/** The written form of an evaluation: {@code evaluation.jsonl} and {@code rejects.csv}. */
@NullMarked
package vn.kycuong.result;

import org.jspecify.annotations.NullMarked;
