/** What the law lets be said of violations: regimes in time, forms, gaps, limitation. Plain Java over tables. */
@NullMarked
package vn.kycuong.discipline;

import org.jspecify.annotations.NullMarked;
