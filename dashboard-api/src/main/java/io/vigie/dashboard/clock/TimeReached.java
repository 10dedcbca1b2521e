package io.vigie.dashboard.clock;

import io.vigie.contract.json.Json;
import io.vigie.contract.topic.PipelineHeartbeat;
import io.vigie.contract.topic.Topic;
import io.vigie.dashboard.feed.FeedListener;
import io.vigie.dashboard.feed.FeedRecord;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The time that the job has reached, as its heartbeats tell. It never goes back. */
@Component
public class TimeReached implements FeedListener {

    private record Heard(Instant time, Instant at) {}

    private final Clock clock;
    private volatile @Nullable Heard heard;

    TimeReached(Clock clock) {
        this.clock = clock;
    }

    /** The time reached; null before the first heartbeat. */
    public @Nullable Instant time() {
        Heard last = heard;
        return last == null ? null : last.time;
    }

    /** When the last heartbeat came in; null before the first. */
    public @Nullable Instant heardAt() {
        Heard last = heard;
        return last == null ? null : last.at;
    }

    @Override
    public Topic topic() {
        return Topic.HEARTBEATS;
    }

    @Override
    public From from() {
        return From.LAST;
    }

    @Override
    public void take(FeedRecord message) {
        Instant time =
                Json.MAPPER.readValue(message.value(), PipelineHeartbeat.class).timeReached();
        Instant before = time();
        heard = new Heard(before == null || time.isAfter(before) ? time : before, clock.instant());
    }
}
