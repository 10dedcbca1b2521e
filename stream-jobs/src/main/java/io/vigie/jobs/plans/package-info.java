/** What was planned: shifts and absences. */
@NullMarked
package io.vigie.jobs.plans;

import org.jspecify.annotations.NullMarked;
