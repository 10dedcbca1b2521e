/** How often a rule would have fired. */
@NullMarked
package io.vigie.dashboard.trials;

import org.jspecify.annotations.NullMarked;
