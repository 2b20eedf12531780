/**
 * The written form of an evaluation: {@code evaluation.jsonl} and {@code rejects.csv}.
 *
 * <p>What is written as JSON has a JSON Schema (draft 2020-12) beside the classes of this package: a line of the format
 * {@code kycuong/1} in {@code kycuong-1.schema.json}, one of {@code kycuong-answer/1} in
 * {@code kycuong-answer-1.schema.json}; what they have in common, and refer to, in {@code kycuong-subject-1.schema.json}.
 */
@NullMarked
package vn.kycuong.result;

import org.jspecify.annotations.NullMarked;
