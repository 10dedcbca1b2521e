/** Errors, told as RFC 9457 problem details that say what to do. */
@NullMarked
package io.vigie.dashboard.problems;

import org.jspecify.annotations.NullMarked;
