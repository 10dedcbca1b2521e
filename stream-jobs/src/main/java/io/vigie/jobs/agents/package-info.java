/** What each agent does now, from calls and from the phone. */
@NullMarked
package io.vigie.jobs.agents;

import org.jspecify.annotations.NullMarked;
