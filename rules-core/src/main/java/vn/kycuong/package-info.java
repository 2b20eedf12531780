/** The front door: an engine that evaluates the records of units under a policy pack. */
@NullMarked
package vn.kycuong;

import org.jspecify.annotations.NullMarked;
