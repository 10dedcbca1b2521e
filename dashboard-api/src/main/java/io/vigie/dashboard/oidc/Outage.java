package io.vigie.dashboard.oidc;

import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the log once that the provider is away, and once that it is back, however many ask in between. */
final class Outage {

    private static final Logger LOG = LoggerFactory.getLogger(Outage.class);

    private final AtomicBoolean away = new AtomicBoolean();

    void goesOn(ProviderAwayException why) {
        if (away.compareAndSet(false, true)) {
            LOG.warn("Bearer tokens cannot be checked. {}: {}", why.getMessage(), String.valueOf(why.getCause()));
        }
    }

    void isOver() {
        if (away.compareAndSet(true, false)) {
            LOG.info("Bearer tokens are checked again");
        }
    }
}
