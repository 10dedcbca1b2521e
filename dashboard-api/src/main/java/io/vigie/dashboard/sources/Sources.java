package io.vigie.dashboard.sources;

import io.vigie.contract.json.Json;
import io.vigie.contract.live.SourceSnapshot;
import io.vigie.contract.topic.Topic;
import io.vigie.dashboard.feed.FeedListener;
import io.vigie.dashboard.feed.FeedRecord;
import java.util.List;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The latest snapshot of each source. */
@Component
public class Sources implements FeedListener {

    private final TreeMap<String, SourceSnapshot> bySource = new TreeMap<>();

    @Override
    public Topic topic() {
        return Topic.SOURCE_SNAPSHOTS;
    }

    @Override
    public From from() {
        return From.BEGINNING;
    }

    @Override
    public synchronized void take(FeedRecord message) {
        String source = message.key();
        if (source == null) {
            return;
        }
        if (message.value() == null) {
            bySource.remove(source);
            return;
        }
        SourceSnapshot snapshot = Json.MAPPER.readValue(message.value(), SourceSnapshot.class);
        SourceSnapshot before = bySource.get(source);
        if (before == null || snapshot.version().compareTo(before.version()) > 0) {
            bySource.put(source, snapshot);
        }
    }

    /** Whether one that has to speak is silent. */
    public synchronized boolean isAnySilent() {
        return bySource.values().stream().anyMatch(source -> source.silentSince() != null);
    }

    synchronized List<SourceSnapshot> all() {
        return List.copyOf(bySource.values());
    }
}
