/** What we know: a record class for each kind of row, and the cell of rows that is evaluated together. */
@NullMarked
package vn.kycuong.record;

import org.jspecify.annotations.NullMarked;
