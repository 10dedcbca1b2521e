package io.vigie.jobs.alerts;

import java.util.Map;

/**
 * What is kept of a subject.
 *
 * @param state as last told
 * @param seenAt the whole second at which rules last looked at it, in ms
 * @param watches by the id of their rule, those that have something to remember
 * @param wakeAt the whole second at which they have to look next if nothing changes; {@link Metric#NEVER} if never
 */
public record Watched(SubjectState state, long seenAt, Map<String, Watch> watches, long wakeAt) {}
