/** Real servers beside the tests and benchmarks. */
@NullMarked
package io.vigie.testkit;

import org.jspecify.annotations.NullMarked;
