/** {@code kycuong}: the program of an HR office and of policy staff. */
@NullMarked
package vn.kycuong.office;

import org.jspecify.annotations.NullMarked;
