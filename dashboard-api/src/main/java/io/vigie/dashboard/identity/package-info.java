/** Who somebody is, once that is known, and what of the centre is theirs to see. */
@NullMarked
package io.vigie.dashboard.identity;

import org.jspecify.annotations.NullMarked;
