/** What is wrong with an input: where, which value, what about it, and how to mend it, in both languages. */
@NullMarked
package vn.kycuong.fault;

import org.jspecify.annotations.NullMarked;
