package io.vigie.jobs.directory;

import io.vigie.contract.directory.AgentEntry;
import io.vigie.contract.directory.DirectoryEntry;
import io.vigie.contract.directory.DirectoryReader;
import io.vigie.contract.directory.TeamEntry;
import io.vigie.contract.input.RefusedException;
import io.vigie.jobs.agents.AgentDescribed;
import io.vigie.jobs.input.PlainRecord;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What people said of agents when the job first started: it holds before the first event. */
public final class AgentsAtStart {

    private static final byte[] NOTHING = "{}".getBytes(StandardCharsets.UTF_8);

    private AgentsAtStart() {}

    /**
     * All described agents.
     *
     * @param records in the order of the topic; what cannot be read changes nothing
     * @param defaultZone the time zone of teams that nobody described
     */
    public static List<AgentDescribed> of(Iterable<PlainRecord> records, String defaultZone) {
        DirectoryReader reader = new DirectoryReader(defaultZone);
        Map<String, AgentEntry> agents = new HashMap<>();
        Map<String, String> zones = new HashMap<>();
        for (PlainRecord next : records) {
            DirectoryEntry entry = read(reader, next);
            boolean gone = next.value() == null;
            if (entry instanceof AgentEntry agent) {
                agents.compute(agent.id(), (id, before) -> gone ? null : agent);
            } else if (entry instanceof TeamEntry team) {
                zones.compute(team.id(), (id, before) -> gone ? null : team.timeZone());
            }
        }
        return agents.values().stream()
                .map(agent -> new AgentDescribed(agent.id(), agent, zones.getOrDefault(agent.team(), defaultZone)))
                .toList();
    }

    private static @Nullable DirectoryEntry read(DirectoryReader reader, PlainRecord next) {
        byte[] value = next.value();
        try {
            return next.key() == null ? null : reader.read(next.key(), value == null ? NOTHING : value);
        } catch (RefusedException e) {
            return null;
        }
    }
}
