/** What people looked at or did that somebody may ask about later. */
@NullMarked
package io.vigie.dashboard.audit;

import org.jspecify.annotations.NullMarked;
