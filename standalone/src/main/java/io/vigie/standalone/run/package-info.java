/** Everything in one process, and what is known of one that runs. */
@NullMarked
package io.vigie.standalone.run;

import org.jspecify.annotations.NullMarked;
