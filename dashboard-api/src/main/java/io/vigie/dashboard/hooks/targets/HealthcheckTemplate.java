package io.vigie.dashboard.hooks.targets;

import io.vigie.dashboard.hooks.paging.Told;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** A service that calls somebody when it hears nothing any more. */
final class HealthcheckTemplate implements Template {

    @Override
    public HttpCall tell(Told told, Reach reach, Sentences words, Links links, Instant now) {
        throw new UnsupportedOperationException("This kind of hook takes heartbeats alone");
    }

    @Override
    public HttpCall heartbeat(Reach reach, Duration every, Instant now) {
        return HttpCall.json(reach.url(), Map.of(), Map.of("everySeconds", every.toSeconds(), "at", now));
    }
}
