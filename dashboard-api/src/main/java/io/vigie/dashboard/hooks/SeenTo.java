package io.vigie.dashboard.hooks;

import io.vigie.contract.json.Json;
import io.vigie.contract.topic.Acknowledgement;
import io.vigie.contract.topic.Topic;
import io.vigie.dashboard.feed.FeedListener;
import io.vigie.dashboard.feed.FeedRecord;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Who said lately that they see to an alert. It is known here before the job tells, and while the job stands still. */
@Component
class SeenTo implements FeedListener {

    private static final int KEPT = 20_000;

    private final Map<String, Instant> lastByAlert = new LinkedHashMap<>();
    private long version;

    @Override
    public Topic topic() {
        return Topic.ACKNOWLEDGEMENTS;
    }

    @Override
    public From from() {
        return From.BEGINNING;
    }

    @Override
    public synchronized void take(FeedRecord message) {
        Acknowledgement read = Json.MAPPER.readValue(message.value(), Acknowledgement.class);
        lastByAlert.remove(read.alert());
        lastByAlert.put(read.alert(), read.at());
        version++;
        if (lastByAlert.size() > KEPT) {
            lastByAlert.remove(lastByAlert.keySet().iterator().next());
        }
    }

    /** Changes whenever somebody sees to something. */
    synchronized long version() {
        return version;
    }

    /** Whether somebody saw to an alert after it began. */
    synchronized boolean has(String alert, Instant since) {
        Instant at = lastByAlert.get(alert);
        return at != null && at.isAfter(since);
    }
}
