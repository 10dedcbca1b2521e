package io.vigie.dashboard.hooks.targets;

import io.vigie.dashboard.hooks.paging.Told;
import java.time.Duration;
import java.time.Instant;

/** One kind of hook. */
interface Template {

    /**
     * The request that tells something.
     *
     * @param now when it is made
     */
    HttpCall tell(Told told, Reach reach, Sentences words, Links links, Instant now);

    /** The request that tells that all goes on; the next comes after the given time. */
    default HttpCall heartbeat(Reach reach, Duration every, Instant now) {
        throw new UnsupportedOperationException("This kind of hook takes no heartbeats");
    }
}
