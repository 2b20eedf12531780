/** An invented province of any size: believable, deterministic, and with every obligation breached somewhere. */
@NullMarked
package vn.kycuong.office.sample;

import org.jspecify.annotations.NullMarked;
