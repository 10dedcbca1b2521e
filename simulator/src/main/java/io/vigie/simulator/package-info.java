/** A contact centre that behaves: its calls as events, and its own true numbers to hold Vigie's against. */
@NullMarked
package io.vigie.simulator;

import org.jspecify.annotations.NullMarked;
