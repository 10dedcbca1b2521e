/** How fast what was is told. */
@NullMarked
package io.vigie.bench.history;

import org.jspecify.annotations.NullMarked;
