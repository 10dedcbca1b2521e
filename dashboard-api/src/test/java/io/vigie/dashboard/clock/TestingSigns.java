package io.vigie.dashboard.clock;

import io.vigie.contract.json.Json;
import io.vigie.contract.topic.PipelineHeartbeat;
import io.vigie.dashboard.feed.FeedRecord;
import java.time.Clock;
import java.time.Instant;

/** Ticks and heartbeats as a test wants them, for other packages. */
public final class TestingSigns {

    private final Clock clock;
    private final AcknowledgedTicks ticks;
    private final TimeReached reached;

    public TestingSigns(Clock clock) {
        this.clock = clock;
        this.ticks = new AcknowledgedTicks(clock);
        this.reached = new TimeReached(clock);
    }

    public AcknowledgedTicks ticks() {
        return ticks;
    }

    public TimeReached reached() {
        return reached;
    }

    /** A tick falls due and is acknowledged. */
    public void tick() {
        ticks.due();
        ticks.acknowledged(clock.instant());
    }

    /** The job is heard. */
    public void jobReaches(Instant time) {
        reached.take(new FeedRecord(null, Json.MAPPER.writeValueAsBytes(new PipelineHeartbeat(time)), 0));
    }
}
