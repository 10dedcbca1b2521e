/** What the tests of the dashboard API share: a broker, a running server, given time. */
@NullMarked
package io.vigie.dashboard.testkit;

import org.jspecify.annotations.NullMarked;
