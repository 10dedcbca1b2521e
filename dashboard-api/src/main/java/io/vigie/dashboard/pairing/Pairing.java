package io.vigie.dashboard.pairing;

import java.time.Instant;

/**
 * A display that asks to be paired.
 *
 * @param secret the digest of what stands in its cookie
 * @param address from where it asked
 */
record Pairing(String secret, String address, Instant askedAt, Instant until) {}
