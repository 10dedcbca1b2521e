/** Which sources speak, and which are silent. */
@NullMarked
package io.vigie.jobs.sources;

import org.jspecify.annotations.NullMarked;
