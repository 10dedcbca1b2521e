/** How long it takes from an event to somebody who is called. */
@NullMarked
package io.vigie.bench.hook;

import org.jspecify.annotations.NullMarked;
