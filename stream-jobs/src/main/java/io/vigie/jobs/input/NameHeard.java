package io.vigie.jobs.input;

import io.vigie.jobs.sources.Member;

/**
 * A name that was heard.
 *
 * @param at the time reached then, in ms
 */
public record NameHeard(Member member, long at) {}
