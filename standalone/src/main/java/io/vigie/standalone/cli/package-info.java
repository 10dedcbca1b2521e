/** The commands of ./vigie. */
@NullMarked
package io.vigie.standalone.cli;

import org.jspecify.annotations.NullMarked;
