package io.vigie.dashboard.clock;

import io.vigie.contract.json.Json;
import io.vigie.contract.topic.PipelineHeartbeat;
import io.vigie.dashboard.feed.FeedRecord;
import java.time.Clock;
import java.time.Instant;

/** A time reached that the test gives. */
public final class TestingTimeReached {

    private TestingTimeReached() {}

    /** The job has told this time. */
    public static TimeReached at(Instant time) {
        TimeReached reached = notYet();
        reached.take(new FeedRecord(null, Json.MAPPER.writeValueAsBytes(new PipelineHeartbeat(time)), 0));
        return reached;
    }

    /** The job has told nothing yet. */
    public static TimeReached notYet() {
        return new TimeReached(Clock.systemUTC());
    }
}
