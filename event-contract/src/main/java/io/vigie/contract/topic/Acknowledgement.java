package io.vigie.contract.topic;

import java.time.Instant;

/**
 * Somebody sees to an alert.
 *
 * @param alert its id, the key on the topic
 * @param by who, by id
 */
public record Acknowledgement(String alert, Instant at, String by) {}
