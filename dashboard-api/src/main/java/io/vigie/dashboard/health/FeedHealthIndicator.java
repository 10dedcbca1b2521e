package io.vigie.dashboard.health;

import io.vigie.dashboard.feed.Feed;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Not ready before all that the topics held at the start has been read: until then screens would show half. */
@Component
class FeedHealthIndicator implements HealthIndicator {

    private final Feed feed;

    FeedHealthIndicator(Feed feed) {
        this.feed = feed;
    }

    @Override
    public Health health() {
        return feed.caughtUp() ? Health.up().build() : Health.outOfService().build();
    }
}
