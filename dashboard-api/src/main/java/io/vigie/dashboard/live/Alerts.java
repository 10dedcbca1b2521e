package io.vigie.dashboard.live;

import io.vigie.contract.json.Json;
import io.vigie.contract.live.Alert;
import io.vigie.contract.rules.Rule.SubjectKind;
import io.vigie.contract.topic.Topic;
import io.vigie.dashboard.feed.FeedListener;
import io.vigie.dashboard.feed.FeedRecord;
import io.vigie.dashboard.secrets.OpaqueIds;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The last records of alerts, for clients that were away, and all alerts that are open. The offset of a record is the same
 * at every process.
 */
@Component
class Alerts implements FeedListener {

    /** So many records are at hand. */
    static final int KEPT = 10_000;

    /**
     * One record.
     *
     * @param offset its place in the topic
     * @param json as it came from the job
     * @param opaqueId the id to show to those who may not know which agent the alert is about: its own is made from the
     *     agent's id, so it would tell it to anybody who tries the ids of all agents
     */
    record Told(long offset, Alert alert, byte[] json, String opaqueId) {

        boolean isOpen() {
            return alert.state() == Alert.State.FIRING;
        }

        boolean isOnAgent() {
            return alert.subject().kind() == SubjectKind.AGENT;
        }
    }

    /**
     * What came after an offset.
     *
     * @param complete whether nothing of it is forgotten
     * @param told in their order; nothing when it is not complete
     */
    record After(boolean complete, List<Told> told) {}

    private final Deque<Told> kept = new ArrayDeque<>();
    private final Map<String, Told> latest = new HashMap<>();
    private final Map<String, String> idByOpaqueId = new HashMap<>();
    private final TreeMap<String, Told> open = new TreeMap<>();
    private final Changes changes;
    private final Pulse pulse;
    private final OpaqueIds opaqueIds;
    private long last = -1;
    private long forgotten = -1;
    private long agentsChange;

    Alerts(Changes changes, Pulse pulse, OpaqueIds opaqueIds) {
        this.changes = changes;
        this.pulse = pulse;
        this.opaqueIds = opaqueIds;
    }

    @Override
    public Topic topic() {
        return Topic.ALERTS;
    }

    @Override
    public From from() {
        return From.BEGINNING;
    }

    @Override
    public void take(FeedRecord message) {
        byte[] json = message.value();
        if (json == null) {
            return;
        }
        Alert alert = Json.MAPPER.readValue(json, Alert.class);
        if (note(new Told(message.offset(), alert, json, opaqueIds.of("alert", alert.id())))) {
            pulse.request();
        }
    }

    private synchronized boolean note(Told told) {
        // The broker may hand out a record again after it was lost.
        if (told.offset() <= last) {
            return false;
        }
        if (last < 0) {
            forgotten = told.offset() - 1;
        }
        last = told.offset();
        kept.addLast(told);
        latest.put(told.alert().id(), told);
        idByOpaqueId.put(told.opaqueId(), told.alert().id());
        Told before = told.isOpen()
                ? open.put(told.alert().id(), told)
                : open.remove(told.alert().id());
        if (kept.size() > KEPT) {
            forget(kept.removeFirst());
        }
        long change = changes.next();
        if (told.isOnAgent() && told.isOpen() != (before != null)) {
            agentsChange = change;
        }
        return true;
    }

    private void forget(Told oldest) {
        forgotten = oldest.offset();
        String id = oldest.alert().id();
        Told last = latest.get(id);
        if (!open.containsKey(id) && last != null && last.offset() == oldest.offset()) {
            latest.remove(id);
            idByOpaqueId.remove(oldest.opaqueId());
        }
    }

    /** The offset of the last record; -1 before the first. */
    synchronized long last() {
        return last;
    }

    /** The number of the last change of how many alerts on agents are open. */
    synchronized long agentsChange() {
        return agentsChange;
    }

    /** All that came after an offset. */
    synchronized After after(long offset) {
        // An offset that is not reached yet is one of another life of the topic.
        if (offset < forgotten || offset > last) {
            return new After(false, List.of());
        }
        List<Told> told = new ArrayList<>();
        var newestFirst = kept.descendingIterator();
        while (newestFirst.hasNext()) {
            Told next = newestFirst.next();
            if (next.offset() <= offset) {
                break;
            }
            told.add(next);
        }
        Collections.reverse(told);
        return new After(true, told);
    }

    /** Those that are open, by id. */
    synchronized List<Told> open() {
        return List.copyOf(open.values());
    }

    /** The latest record of an alert, by its id or by the one that is shown in its place; null for an unknown one. */
    synchronized @Nullable Told get(String id) {
        Told told = latest.get(id);
        String known = told == null ? idByOpaqueId.get(id) : id;
        return known == null ? null : latest.get(known);
    }
}
