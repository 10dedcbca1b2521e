/** Rules by which alerts fire. */
@NullMarked
package io.vigie.contract.rules;

import org.jspecify.annotations.NullMarked;
