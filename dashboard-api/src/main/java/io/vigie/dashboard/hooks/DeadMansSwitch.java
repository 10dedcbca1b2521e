package io.vigie.dashboard.hooks;

import io.vigie.dashboard.hooks.paging.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.scheduler.Scheduler;

/**
 * Tells the hooks that want it that all goes on: the whole way from the door over the job to here. They call somebody when
 * it stays away, be it that a part stands still, or that Vigie is gone with all that could tell so.
 */
@Component
class DeadMansSwitch {

    private static final Logger LOG = LoggerFactory.getLogger(DeadMansSwitch.class);

    private final Hooks hooks;
    private final Standstill standstill;
    private final Sender sender;
    private final Scheduler scheduler;
    private final Map<String, Instant> lastByHook = new HashMap<>();
    private final Set<String> failing = new HashSet<>();

    DeadMansSwitch(Hooks hooks, Standstill standstill, Sender sender, Scheduler hooksScheduler) {
        this.hooks = hooks;
        this.standstill = standstill;
        this.sender = sender;
        this.scheduler = hooksScheduler;
    }

    /** To be called again and again while it is this process's turn, on the thread of the calls. */
    void look(Instant now) {
        if (standstill.isAny()) {
            return;
        }
        for (Hook hook : hooks.all()) {
            Integer seconds = hook.heartbeatSeconds();
            if (seconds == null || !hook.enabled()) {
                continue;
            }
            Instant last = lastByHook.get(hook.id());
            if (last == null || !now.isBefore(last.plusSeconds(seconds))) {
                lastByHook.put(hook.id(), now);
                sender.heartbeat(hook, Duration.ofSeconds(seconds))
                        .publishOn(scheduler)
                        .subscribe(outcome -> tell(hook, outcome));
            }
        }
    }

    private void tell(Hook hook, Outcome outcome) {
        boolean changed = outcome.isDelivered() ? failing.remove(hook.id()) : failing.add(hook.id());
        if (changed && outcome.isDelivered()) {
            LOG.info("The hook {} takes heartbeats again", hook.id());
        } else if (changed) {
            LOG.warn("The hook {} does not take heartbeats ({})", hook.id(), outcome.reason());
        }
    }
}
