/** Measures how fast the rules run: one call, a whole process, other engines on the same dossiers, and growth. */
@NullMarked
package vn.kycuong.benchmarks;

import org.jspecify.annotations.NullMarked;
