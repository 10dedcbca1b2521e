/** A recording replayed into a Vigie of its own, to hold its numbers against a plain count. */
@NullMarked
package io.vigie.standalone.verify;

import org.jspecify.annotations.NullMarked;
