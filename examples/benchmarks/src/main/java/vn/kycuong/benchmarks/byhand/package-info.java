/** A whole evaluation of the dossier rules of three obligations, written by hand for one policy: the limit of what can be had. */
@NullMarked
package vn.kycuong.benchmarks.byhand;

import org.jspecify.annotations.NullMarked;
