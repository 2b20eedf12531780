/** Rows in: a folder of CSV becomes cells to evaluate and rejected rows. Streaming, never an exception for a bad row. */
@NullMarked
package vn.kycuong.intake;

import org.jspecify.annotations.NullMarked;
