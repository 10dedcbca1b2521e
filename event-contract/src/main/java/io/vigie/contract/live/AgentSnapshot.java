package io.vigie.contract.live;

import io.vigie.contract.event.Activity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of an agent, whole and replaceable. Today of an agent is the running shift, else the local day of the
 * team.
 *
 * @param mentor who helps a trainee; null where nobody is named
 * @param version only grows; compared as text
 * @param asOf the time reached at its last change
 * @param unknownSince when a source of the agent that is silent now was last heard; null while all speak
 * @param activity what the agent does while away; null unless away
 * @param since when the state began; null for ready, as an idle clock on a named person is nobody's business, and before
 *     anything is known
 * @param queue that of the contact that is talked or wrapped up; null otherwise
 */
public record AgentSnapshot(
        String agent,
        String name,
        String team,
        Site site,
        boolean trainee,
        @Nullable String mentor,
        String version,
        Instant asOf,
        @Nullable Instant unknownSince,
        LiveState state,
        @Nullable Activity activity,
        @Nullable Instant since,
        @Nullable String queue,
        Attendance attendance,
        Workload workload) {

    /** The same with another version. */
    public AgentSnapshot withVersion(String other) {
        return with(other, asOf);
    }

    /** The same of another time. */
    public AgentSnapshot withAsOf(Instant other) {
        return with(version, other);
    }

    private AgentSnapshot with(String otherVersion, Instant otherAsOf) {
        return new AgentSnapshot(
                agent,
                name,
                team,
                site,
                trainee,
                mentor,
                otherVersion,
                otherAsOf,
                unknownSince,
                state,
                activity,
                since,
                queue,
                attendance,
                workload);
    }
}
