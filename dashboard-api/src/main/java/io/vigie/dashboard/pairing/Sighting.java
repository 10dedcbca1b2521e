package io.vigie.dashboard.pairing;

import java.time.Instant;

/** When and from where a display opened a stream of late. */
record Sighting(Instant at, String address) {}
