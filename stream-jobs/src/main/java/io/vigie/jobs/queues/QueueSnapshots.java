package io.vigie.jobs.queues;

import io.vigie.contract.directory.QueueEntry;
import io.vigie.contract.live.AgentCounts;
import io.vigie.contract.live.QueueSnapshot;
import io.vigie.contract.live.ServiceLevelFormula;
import io.vigie.contract.live.Staffing;
import io.vigie.contract.live.Totals;
import io.vigie.jobs.sources.SourceOfMember;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a queue shows, in the words of the contract. */
final class QueueSnapshots {

    private QueueSnapshots() {}

    static QueueSnapshot of(String version, QueueState state, QueueEntry entry) {
        Waiting waiting = state.waiting;
        Minutes minutes = state.minutes;
        List<Instant> waitingSince = waiting.oldest();
        AgentCounts agents = state.agents.counts();
        ServiceLevelFormula formula = entry.serviceLevelFormula();
        return new QueueSnapshot(
                entry.id(),
                entry.client(),
                entry.name(),
                entry.timeZone(),
                version,
                Instant.ofEpochMilli(state.changedAt),
                unknownSince(state.sources),
                state.opening.closed,
                minutes.day.sums.get(Sums.CORRECTIONS),
                waiting.onTheLine(),
                waiting.callbacks,
                state.talking,
                state.wrappingUp,
                waitingSince.isEmpty() ? null : waitingSince.get(0),
                waitingSince,
                agents,
                state.outlook.expectedWait(),
                new Staffing(state.outlook.required(), agents.available()),
                totals(minutes.day, formula),
                totals(minutes.last15, formula),
                totals(minutes.last60, formula),
                formula,
                entry.serviceLevelMillis() / 1000.0,
                entry.serviceLevelTarget());
    }

    static Totals totals(Window window, ServiceLevelFormula formula) {
        return Totals.of(window.sums.counts(), window.longestWait(), formula);
    }

    private static @Nullable Instant unknownSince(Sources sources) {
        return sources.unknownSince == SourceOfMember.SPEAKS ? null : Instant.ofEpochMilli(sources.unknownSince);
    }
}
