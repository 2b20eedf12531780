/** Due process, in plain Java that no rule file can switch off: what figures allow to be found and recommended. */
@NullMarked
package vn.kycuong.safeguard;

import org.jspecify.annotations.NullMarked;
