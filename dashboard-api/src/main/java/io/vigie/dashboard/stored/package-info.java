/** What people set and what was granted to them, as the compacted topic {@code settings} keeps it. */
@NullMarked
package io.vigie.dashboard.stored;

import org.jspecify.annotations.NullMarked;
