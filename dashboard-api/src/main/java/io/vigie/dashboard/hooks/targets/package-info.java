/** How each kind of hook is spoken to: from what is to be told to the request that tells it. */
@NullMarked
package io.vigie.dashboard.hooks.targets;

import org.jspecify.annotations.NullMarked;
