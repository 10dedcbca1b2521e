/** Who may come in, and what each may do. */
@NullMarked
package io.vigie.dashboard.access;

import org.jspecify.annotations.NullMarked;
