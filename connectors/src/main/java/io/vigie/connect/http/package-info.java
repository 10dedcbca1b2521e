/** Sending events to the door over HTTP. */
@NullMarked
package io.vigie.connect.http;

import org.jspecify.annotations.NullMarked;
