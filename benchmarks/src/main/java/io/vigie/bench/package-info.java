/** Measures what runs, with a broker and a job of their own, and prints a table. */
@NullMarked
package io.vigie.bench;

import org.jspecify.annotations.NullMarked;
