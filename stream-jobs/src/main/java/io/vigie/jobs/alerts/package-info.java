/** Rules, and the alerts that fire by them. */
@NullMarked
package io.vigie.jobs.alerts;

import org.jspecify.annotations.NullMarked;
