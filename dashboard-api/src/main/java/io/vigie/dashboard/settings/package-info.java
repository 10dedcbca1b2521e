/** What an operator may set. */
@NullMarked
package io.vigie.dashboard.settings;

import org.jspecify.annotations.NullMarked;
