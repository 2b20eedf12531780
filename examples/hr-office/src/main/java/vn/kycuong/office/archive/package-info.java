/** Case files: an evaluation kept with all it was made of, so that it can be done again years later and compared. */
@NullMarked
package vn.kycuong.office.archive;

import org.jspecify.annotations.NullMarked;
