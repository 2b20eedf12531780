/** What rules see: each record as known on the last day of the period, with its lateness and what excuses it. */
@NullMarked
package vn.kycuong.fact;

import org.jspecify.annotations.NullMarked;
