package io.vigie.jobs.input;

/**
 * A name that was heard.
 *
 * @param at the time reached then, in ms
 */
public record NameHeard(String name, long at) {}
