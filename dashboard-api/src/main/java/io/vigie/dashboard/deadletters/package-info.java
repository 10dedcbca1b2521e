/** What could not be counted, shown to the administrator. */
@NullMarked
package io.vigie.dashboard.deadletters;

import org.jspecify.annotations.NullMarked;
