/** Adapters: what other systems say and have recorded, as the events of the contract, sent to the door. */
@NullMarked
package io.vigie.connect;

import org.jspecify.annotations.NullMarked;
