/** When a snapshot goes out, and under which version. */
@NullMarked
package io.vigie.jobs.snapshots;

import org.jspecify.annotations.NullMarked;
