/** What comes from outside, field by field: read as what it must be, or refused with what it should have been. */
@NullMarked
package io.vigie.contract.input;

import org.jspecify.annotations.NullMarked;
