/** What the law says: periods, calendars, thresholds, provisions and the tables of a policy pack, as values. */
@NullMarked
package vn.kycuong.law;

import org.jspecify.annotations.NullMarked;
