package io.vigie.dashboard.trials;

/**
 * What a rule looks at.
 *
 * @param kind the word for it
 */
record Subject(String kind, String id, String name) {}
