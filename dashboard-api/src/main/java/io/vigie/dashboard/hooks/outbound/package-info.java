/** The way out: requests to addresses that people gave, which must not lead into one's own network. */
@NullMarked
package io.vigie.dashboard.hooks.outbound;

import org.jspecify.annotations.NullMarked;
