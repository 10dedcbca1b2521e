/** What is to be written of minutes and days. */
@NullMarked
package io.vigie.jobs.history.minutes;

import org.jspecify.annotations.NullMarked;
