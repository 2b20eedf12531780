/** Other engines on the part of the job that they can do: the dossier rules of three obligations. */
@NullMarked
package vn.kycuong.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
