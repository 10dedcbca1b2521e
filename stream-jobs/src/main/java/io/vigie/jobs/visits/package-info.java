/** What is known of each visit of a call to a queue, whatever the order in which its events come. */
@NullMarked
package io.vigie.jobs.visits;

import org.jspecify.annotations.NullMarked;
