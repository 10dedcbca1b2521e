package io.vigie.dashboard.hooks;

import io.vigie.contract.rules.Rule.Severity;
import io.vigie.dashboard.hooks.paging.Action;
import io.vigie.dashboard.hooks.paging.LeadAlert;
import io.vigie.dashboard.hooks.paging.Outcome;
import io.vigie.dashboard.hooks.paging.PagedAlert;
import io.vigie.dashboard.hooks.paging.Told;
import io.vigie.dashboard.problems.ProblemException;
import io.vigie.dashboard.secrets.Randoms;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tries a hook: once, and one at a time. What it opens at the other side it ends again. */
@Component
class HookTrial {

    private static final Duration AT_MOST_EVERY = Duration.ofSeconds(1);

    private final Sender sender;
    private final Clock clock;
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();

    HookTrial(Sender sender, Clock clock) {
        this.sender = sender;
        this.clock = clock;
    }

    /** @throws ProblemException 429 while the same hook is being tried */
    Mono<Outcome> of(Hook hook) {
        if (!underWay.add(hook.id())) {
            throw new ProblemException(
                            HttpStatus.TOO_MANY_REQUESTS, "This hook is being tried: wait until that has ended.")
                    .retryAfter((int) AT_MOST_EVERY.toSeconds());
        }
        Mono<Outcome> outcome = hook.kind().takesPages()
                ? sender.tell(hook, told(hook, Action.TRIGGER))
                        .flatMap(first -> first.isDelivered()
                                ? sender.tell(hook, told(hook, Action.RESOLVE)).thenReturn(first)
                                : Mono.just(first))
                : sender.heartbeat(hook, Duration.ofSeconds(60));
        return outcome.doFinally(end -> underWay.remove(hook.id()));
    }

    private Told told(Hook hook, Action action) {
        Instant now = clock.instant();
        LeadAlert alert = new LeadAlert(
                "test", "test", "vigie-test", Severity.INFO, LeadAlert.PIPELINE, "test", "test", null, null, now);
        boolean isOver = action == Action.RESOLVE;
        return new Told(
                "vigie-test-" + hook.id(),
                "msg_test_" + Randoms.text(128),
                "test",
                Severity.INFO,
                action,
                isOver ? List.of() : List.of(new PagedAlert(alert, false, null)),
                isOver ? List.of(new PagedAlert(alert, false, now)) : List.of(),
                1,
                now);
    }
}
