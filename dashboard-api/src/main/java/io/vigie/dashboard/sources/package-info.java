/** The systems that send events, and whether they are heard. */
@NullMarked
package io.vigie.dashboard.sources;

import org.jspecify.annotations.NullMarked;
