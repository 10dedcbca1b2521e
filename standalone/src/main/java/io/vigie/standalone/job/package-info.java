/** Flink in this process. */
@NullMarked
package io.vigie.standalone.job;

import org.jspecify.annotations.NullMarked;
