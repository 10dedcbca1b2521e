/** The rules by which alerts fire. */
@NullMarked
package io.vigie.dashboard.rules;

import org.jspecify.annotations.NullMarked;
