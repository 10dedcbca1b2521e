/** What people set up and all processes share: boards, displays, access that was taken back. */
@NullMarked
package io.vigie.dashboard.stored;

import org.jspecify.annotations.NullMarked;
