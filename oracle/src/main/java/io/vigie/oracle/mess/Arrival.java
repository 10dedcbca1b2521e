package io.vigie.oracle.mess;

import io.vigie.contract.event.Event;
import java.time.Instant;

/** An event, and when it comes. */
public record Arrival(Instant at, Event event) {}
