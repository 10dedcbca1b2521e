/** Events as bad as they come: late, repeated, shuffled, and histories of calls that nobody should have. For tests. */
@NullMarked
package io.vigie.oracle.mess;

import org.jspecify.annotations.NullMarked;
