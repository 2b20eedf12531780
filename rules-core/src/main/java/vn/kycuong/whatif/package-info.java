/** What would follow if records were otherwise, and what will if nothing is done: asked of the engine, never guessed. */
@NullMarked
package vn.kycuong.whatif;

import org.jspecify.annotations.NullMarked;
