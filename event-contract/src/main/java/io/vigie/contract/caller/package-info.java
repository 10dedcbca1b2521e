/** Callers are known by a keyed hash alone. */
@NullMarked
package io.vigie.contract.caller;

import org.jspecify.annotations.NullMarked;
