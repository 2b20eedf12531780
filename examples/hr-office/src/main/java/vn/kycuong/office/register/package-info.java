/** The register of an office's case files: append-only, hash-chained, and attested by signed checkpoints. */
@NullMarked
package vn.kycuong.office.register;

import org.jspecify.annotations.NullMarked;
