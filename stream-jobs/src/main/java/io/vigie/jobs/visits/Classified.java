package io.vigie.jobs.visits;

import io.vigie.contract.event.Reason;

/** What a visit was about, and when that was said. */
public record Classified(Stamp stamp, Reason reason) {}
