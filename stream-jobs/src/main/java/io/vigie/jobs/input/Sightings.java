package io.vigie.jobs.input;

import io.vigie.contract.event.AgentStateEvent;
import io.vigie.contract.event.CallEvent;
import io.vigie.contract.event.ClockEvent;
import io.vigie.contract.event.Event;
import io.vigie.contract.event.SourceEvent;
import io.vigie.contract.event.SourceEventType;
import io.vigie.contract.event.TicketEvent;
import io.vigie.jobs.sources.HeardRun;
import io.vigie.jobs.sources.HeardRuns;
import io.vigie.jobs.sources.Member;
import io.vigie.jobs.sources.SourceSeen;
import io.vigie.jobs.sources.SourceSeen.MemberSeen;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was heard of sources since it was last told: so much less than a note of each event. */
final class Sightings {

    private static final class Seen {
        private long lastAt = SourceSeen.NEVER;
        private boolean heartbeats;
        private long restartedAt = SourceSeen.NEVER;
        private final Map<Member, Long> members = new HashMap<>();
        private final List<HeardRun> heard = new ArrayList<>();
    }

    private final Map<String, Seen> bySource = new HashMap<>();

    void note(Event event) {
        Seen seen = bySource.computeIfAbsent(event.source(), any -> new Seen());
        long at = event.time().toEpochMilli();
        seen.lastAt = Math.max(seen.lastAt, at);
        HeardRuns.add(seen.heard, new HeardRun(at, at));
        if (event instanceof SourceEvent self) {
            seen.heartbeats |= self.type() == SourceEventType.HEARTBEAT;
            seen.restartedAt =
                    self.type() == SourceEventType.RESTARTED ? Math.max(seen.restartedAt, at) : seen.restartedAt;
        }
        Member member = memberOf(event);
        if (member != null) {
            seen.members.merge(member, at, Math::max);
        }
    }

    /** Takes up again what had been noted before a restart, or what is expected. */
    void note(SourceSeen earlier) {
        Seen seen = bySource.computeIfAbsent(earlier.source(), any -> new Seen());
        seen.lastAt = Math.max(seen.lastAt, earlier.lastAt());
        seen.heartbeats |= earlier.heartbeats();
        seen.restartedAt = Math.max(seen.restartedAt, earlier.restartedAt());
        earlier.members().forEach(known -> seen.members.merge(known.member(), known.lastAt(), Math::max));
        earlier.heard().forEach(run -> HeardRuns.add(seen.heard, run));
    }

    List<SourceSeen> noted() {
        List<SourceSeen> noted = new ArrayList<>(bySource.size());
        bySource.forEach((source, seen) -> noted.add(new SourceSeen(
                source,
                seen.lastAt,
                seen.heartbeats,
                seen.restartedAt,
                seen.members.entrySet().stream()
                        .map(known -> new MemberSeen(known.getKey(), known.getValue()))
                        .toList(),
                List.copyOf(seen.heard))));
        return noted;
    }

    void clear() {
        bySource.clear();
    }

    /**
     * Whose events these are: of a queue where calls come from, of an agent the phone and the time clock, of a desk where
     * tickets come from. Who plans shifts need not speak for anybody to be seen.
     */
    private static @Nullable Member memberOf(Event event) {
        if (event instanceof CallEvent call) {
            return call.queue() == null ? null : Member.queue(call.queue());
        }
        if (event instanceof AgentStateEvent state) {
            return Member.agent(state.agent());
        }
        if (event instanceof ClockEvent clock) {
            return Member.agent(clock.agent());
        }
        return event instanceof TicketEvent ticket && ticket.desk() != null ? Member.desk(ticket.desk()) : null;
    }
}
