package io.vigie.jobs.heard;

import java.util.List;

/**
 * The offers of a visit that an agent did not take, all that are known now.
 *
 * @param visit which: the leg and its call
 * @param at when, in ms, in order; empty when none is left
 */
public record MissedOffers(String agent, String visit, List<Long> at) {}
