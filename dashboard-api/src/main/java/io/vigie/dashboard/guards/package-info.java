/** What keeps one caller from taking what belongs to all, and an answer from being misused. */
@NullMarked
package io.vigie.dashboard.guards;

import org.jspecify.annotations.NullMarked;
