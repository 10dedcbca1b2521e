package io.vigie.simulator;

import java.time.LocalTime;

/**
 * A bad hour of each day: several times as many as usual call one queue, and half-way its phone system restarts and
 * forgets some calls.
 *
 * @param queue the id of the queue
 * @param at when the hour begins, local time
 */
record Incident(String queue, LocalTime at) {}
