/** Those who are called: where their hooks lead, which alerts go to whom, and that it happens once and not never. */
@NullMarked
package io.vigie.dashboard.hooks;

import org.jspecify.annotations.NullMarked;
