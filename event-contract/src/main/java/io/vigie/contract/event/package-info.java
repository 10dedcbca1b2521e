/** Events that come in: what each holds, and how it is read from and written as CloudEvents in JSON. */
@NullMarked
package io.vigie.contract.event;

import org.jspecify.annotations.NullMarked;
