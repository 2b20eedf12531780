/** Another system that asks the library what follows from its own records. */
@NullMarked
package vn.kycuong.embedding;

import org.jspecify.annotations.NullMarked;
