/** What comes out: figures, findings and recommendations, as values that can be compared. */
@NullMarked
package vn.kycuong.outcome;

import org.jspecify.annotations.NullMarked;
