/** The rules of a centre: which numbers they may look at, how they are read, and those that are built in. */
@NullMarked
package io.vigie.contract.rulebook;

import org.jspecify.annotations.NullMarked;
