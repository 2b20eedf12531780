/** The job for Apache Spark: the same decisions as the program's, part by part on a cluster. */
@NullMarked
package vn.kycuong.batch;

import org.jspecify.annotations.NullMarked;
