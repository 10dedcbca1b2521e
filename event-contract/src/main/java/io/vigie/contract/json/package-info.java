/** How the contract's values look in JSON: one mapper for all of them. */
@NullMarked
package io.vigie.contract.json;

import org.jspecify.annotations.NullMarked;
