/**
 * Every number of a queue, computed a second time from a list of events: by brute force, written to be read, not to be
 * fast. It shares no code with what it checks but the events and the entries of the directory.
 */
@NullMarked
package io.vigie.oracle;

import org.jspecify.annotations.NullMarked;
