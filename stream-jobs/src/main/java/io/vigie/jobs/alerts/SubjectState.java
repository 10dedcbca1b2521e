package io.vigie.jobs.alerts;

import io.vigie.contract.rules.Rule;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What rules see of a subject at a whole second of the time reached, in which it changed.
 *
 * @param at that second, in ms
 * @param changedAt the earliest time of an event behind what changed since the last such state, in ms; {@code at} where
 *     time alone changed it
 * @param client of a queue or desk; null for others
 * @param team of an agent or of the team itself; null for others
 * @param queues of an agent: those it serves; of a queue: itself; else empty
 * @param dark whether nothing can be said: it is unknown, or a queue that is closed
 * @param values by metric; what is null has none
 * @param oldestQueuedAt since when the caller who waits longest waits, in ms; null when nobody does
 * @param trainee whether it is an agent who is still learning
 * @param mentor of such an agent; null where nobody is named
 * @param ended whether the subject or its shift is over: what fires for it ends
 */
public record SubjectState(
        Rule.SubjectKind kind,
        String id,
        long at,
        long changedAt,
        @Nullable String client,
        @Nullable String team,
        List<String> queues,
        boolean dark,
        Map<String, Double> values,
        @Nullable Long oldestQueuedAt,
        boolean trainee,
        @Nullable String mentor,
        boolean ended) {}
