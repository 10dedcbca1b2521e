/** What it costs a server to send the same frames to many clients: Vigie's API, and nginx with nchan. */
@NullMarked
package io.vigie.bench.fanout;

import org.jspecify.annotations.NullMarked;
