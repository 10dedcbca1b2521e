/** Which callers called again, and how soon. */
@NullMarked
package io.vigie.jobs.repeats;

import org.jspecify.annotations.NullMarked;
