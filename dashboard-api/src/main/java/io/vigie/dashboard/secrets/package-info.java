/** Secrets that lie in the data folder, readable by their owner alone. */
@NullMarked
package io.vigie.dashboard.secrets;

import org.jspecify.annotations.NullMarked;
