/** Policy packs: opened, checked, compiled and run. The only package that knows the rule engine. */
@NullMarked
package vn.kycuong.pack;

import org.jspecify.annotations.NullMarked;
