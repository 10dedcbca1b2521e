package io.vigie.dashboard.directory;

import io.vigie.contract.directory.AgentEntry;
import io.vigie.contract.directory.AgentEntry.Alias;
import io.vigie.contract.directory.ClientEntry;
import io.vigie.contract.directory.DeskEntry;
import io.vigie.contract.directory.DirectoryEntry;
import io.vigie.contract.directory.DirectoryKind;
import io.vigie.contract.directory.DirectoryReader;
import io.vigie.contract.directory.QueueEntry;
import io.vigie.contract.directory.TeamEntry;
import io.vigie.contract.input.Fields;
import io.vigie.contract.input.RefusedException;
import io.vigie.contract.topic.Topic;
import io.vigie.dashboard.feed.FeedListener;
import io.vigie.dashboard.feed.FeedRecord;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is described, as the topic has it. */
@Component
public class Directory implements FeedListener {

    /** So many of a kind there may be, lest a program that writes ids without end fill the memory. */
    static final int MOST = 100_000;

    private final DirectoryReader reader;
    private final Map<DirectoryKind, TreeMap<String, DirectoryEntry>> entries = new EnumMap<>(DirectoryKind.class);
    private final Aliases aliases = new Aliases();
    private final Proposals proposals = new Proposals();

    Directory(DirectoryReader reader) {
        this.reader = reader;
    }

    @Override
    public Topic topic() {
        return Topic.DIRECTORY;
    }

    @Override
    public From from() {
        return From.BEGINNING;
    }

    /** @throws IllegalArgumentException when it is no entry; what was there stays in force */
    @Override
    public void take(FeedRecord message) {
        String key = message.key();
        byte[] value = message.value();
        if (key == null) {
            throw new IllegalArgumentException("it has no key");
        }
        if (value == null) {
            remove(key);
        } else {
            put(read(key, value));
            proposals(key, value).forEach(proposal -> proposal.awaited().inForce());
        }
    }

    private DirectoryEntry read(String key, byte[] value) {
        try {
            return reader.read(key, value);
        } catch (RefusedException e) {
            throw new IllegalArgumentException(Fields.shown(key) + ": " + e.getMessage(), e);
        }
    }

    private synchronized void put(DirectoryEntry entry) {
        Map<String, DirectoryEntry> ofKind = ofKind(entry.directoryKind());
        if (ofKind.size() >= MOST && !ofKind.containsKey(entry.id())) {
            throw new IllegalArgumentException(Fields.shown(entry.key()) + " is one more than " + MOST);
        }
        changed(ofKind.put(entry.id(), entry), entry);
    }

    private synchronized void remove(String key) {
        int slash = key.indexOf('/');
        DirectoryKind kind = slash < 0 ? null : DirectoryKind.of(key.substring(0, slash));
        if (kind != null) {
            changed(ofKind(kind).remove(key.substring(slash + 1)), null);
        }
    }

    private void changed(@Nullable DirectoryEntry before, @Nullable DirectoryEntry after) {
        aliases.replace(
                before instanceof AgentEntry agent ? agent : null, after instanceof AgentEntry agent ? agent : null);
    }

    private synchronized List<Proposal> proposals(String key, byte[] value) {
        return proposals.of(key, value);
    }

    /**
     * Takes note of an entry that is about to be written, so that no other can claim the same at the same time. Whoever
     * proposes also {@linkplain #withdraw withdraws} in the end.
     *
     * @throws io.vigie.dashboard.problems.ProblemException 409 when it cannot be beside what there is
     */
    synchronized Proposal propose(DirectoryEntry entry) {
        boolean isNew = !knows(entry.directoryKind(), entry.id());
        if (isNew) {
            proposals.requireRoom(entry, ofKind(entry.directoryKind()).size());
        }
        if (entry instanceof AgentEntry agent) {
            proposals.requireFree(agent, aliases);
        }
        return proposals.add(entry, isNew);
    }

    synchronized void withdraw(Proposal proposal) {
        proposals.remove(proposal);
    }

    /** The agent whom a source means by an id: it may be an alias. */
    public String agentOf(String source, String id) {
        String owner = aliases.owner(new Alias(source, id));
        return owner == null ? id : owner;
    }

    /** The team of an agent; that of agents whom nobody described where nobody did. */
    public synchronized String teamOf(String agent) {
        return ofKind(DirectoryKind.AGENT).get(agent) instanceof AgentEntry described
                ? described.team()
                : TeamEntry.NONE_ID;
    }

    /** A queue as it is described; null where nobody did. */
    public synchronized @Nullable QueueEntry queue(String id) {
        return ofKind(DirectoryKind.QUEUE).get(id) instanceof QueueEntry described ? described : null;
    }

    /** A team as it is described; null where nobody did. */
    public synchronized @Nullable TeamEntry team(String id) {
        return ofKind(DirectoryKind.TEAM).get(id) instanceof TeamEntry described ? described : null;
    }

    /** What an agent is called; the id where nobody said. */
    public synchronized String nameOf(String agent) {
        return ofKind(DirectoryKind.AGENT).get(agent) instanceof AgentEntry described ? described.name() : agent;
    }

    /** The client of a queue or desk; that of what nobody described where nobody did. */
    public synchronized String clientOf(DirectoryKind kind, String id) {
        DirectoryEntry entry = ofKind(kind).get(id);
        return entry instanceof QueueEntry queue
                ? queue.client()
                : entry instanceof DeskEntry desk ? desk.client() : ClientEntry.IN_HOUSE_ID;
    }

    /** Whether a client is described, is that of what nobody described, or is named by a queue or desk. */
    public synchronized boolean knowsClient(String client) {
        return client.equals(ClientEntry.IN_HOUSE_ID)
                || knows(DirectoryKind.CLIENT, client)
                || all(DirectoryKind.QUEUE).stream()
                        .anyMatch(entry -> entry instanceof QueueEntry queue
                                && queue.client().equals(client))
                || all(DirectoryKind.DESK).stream()
                        .anyMatch(entry ->
                                entry instanceof DeskEntry desk && desk.client().equals(client));
    }

    /** Whether a team is described, is that of agents whom nobody described, or is named by an agent. */
    public synchronized boolean knowsTeam(String team) {
        return team.equals(TeamEntry.NONE_ID)
                || knows(DirectoryKind.TEAM, team)
                || all(DirectoryKind.AGENT).stream()
                        .anyMatch(entry -> entry instanceof AgentEntry agent
                                && agent.team().equals(team));
    }

    /** Whether something is described. */
    public synchronized boolean knows(DirectoryKind kind, String id) {
        return ofKind(kind).containsKey(id);
    }

    /** The ids of what is described. */
    public synchronized Set<String> ids(DirectoryKind kind) {
        return Set.copyOf(ofKind(kind).keySet());
    }

    synchronized @Nullable DirectoryEntry get(DirectoryKind kind, String id) {
        return ofKind(kind).get(id);
    }

    synchronized List<DirectoryEntry> all(DirectoryKind kind) {
        return List.copyOf(ofKind(kind).values());
    }

    private Map<String, DirectoryEntry> ofKind(DirectoryKind kind) {
        return entries.computeIfAbsent(kind, none -> new TreeMap<>());
    }
}
