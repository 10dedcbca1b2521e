/** What may be too much for an agent, and why. */
@NullMarked
package io.vigie.jobs.workload;

import org.jspecify.annotations.NullMarked;
