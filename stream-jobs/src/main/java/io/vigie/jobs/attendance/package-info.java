/** Agents against their plans. */
@NullMarked
package io.vigie.jobs.attendance;

import org.jspecify.annotations.NullMarked;
