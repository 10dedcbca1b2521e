/** Who is called when, and what becomes of it: plain Java to which time and what happened are given. */
@NullMarked
package io.vigie.dashboard.hooks.paging;

import org.jspecify.annotations.NullMarked;
