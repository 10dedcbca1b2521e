package io.vigie.dashboard.hooks;

import io.vigie.dashboard.broker.Turn;
import io.vigie.dashboard.feed.Feed;
import io.vigie.dashboard.hooks.CentreAlerts.Seen;
import io.vigie.dashboard.hooks.paging.Attempt;
import io.vigie.dashboard.hooks.paging.Backoff;
import io.vigie.dashboard.hooks.paging.Call;
import io.vigie.dashboard.hooks.paging.Outcome;
import io.vigie.dashboard.hooks.paging.Page;
import io.vigie.dashboard.hooks.paging.Paging;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * Calls people, while it is this process's turn: looks ten times a second at what is open and what is due, notes it, then
 * sends. All of it on one thread.
 */
@Component
class Caller implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Caller.class);
    private static final Duration LOOK = Duration.ofMillis(100);
    /** Calling comes before noting: a broker that is away must not keep anybody from being called. */
    private static final Duration PATIENCE_WITH_BROKER = Duration.ofSeconds(2);

    private final Turn turn;
    private final Feed feed;
    private final CentreAlerts alerts;
    private final HookRoutes routes;
    private final Hooks hooks;
    private final NotedPages noted;
    private final Sender sender;
    private final DeadMansSwitch deadMansSwitch;
    private final HookMeters meters;
    private final Clock clock;
    private final Scheduler scheduler;
    private final Disposable.Swap looking = Disposables.swap();
    private volatile boolean running;
    private @Nullable Paging paging;
    private @Nullable Seen seen;
    private boolean preparing;

    Caller(
            Turn turn,
            Feed feed,
            CentreAlerts alerts,
            HookRoutes routes,
            Hooks hooks,
            NotedPages noted,
            Sender sender,
            DeadMansSwitch deadMansSwitch,
            HookMeters meters,
            Clock clock,
            Scheduler hooksScheduler) {
        this.turn = turn;
        this.feed = feed;
        this.alerts = alerts;
        this.routes = routes;
        this.hooks = hooks;
        this.noted = noted;
        this.sender = sender;
        this.deadMansSwitch = deadMansSwitch;
        this.meters = meters;
        this.clock = clock;
        this.scheduler = hooksScheduler;
    }

    private void look() {
        try {
            Instant now = clock.instant();
            if (!turn.isMine() || !feed.caughtUp()) {
                paging = null;
                return;
            }
            Paging mine = paging;
            if (mine == null) {
                prepare();
                return;
            }
            goOn(mine, now);
            deadMansSwitch.look(now);
        } catch (RuntimeException e) {
            // Whatever it is: nobody would be called any more.
            LOG.error("A look at who is to be called failed", e);
        }
    }

    private void prepare() {
        if (preparing) {
            return;
        }
        preparing = true;
        noted.takeTurn()
                .publishOn(scheduler)
                .doFinally(end -> preparing = false)
                .subscribe(nothing -> {}, error -> LOG.warn("It cannot be noted whose turn it is, trying on"), () -> {
                    paging = new Paging(
                            noted.all(),
                            new Backoff(() -> ThreadLocalRandom.current().nextDouble()),
                            this::tellGivenUp);
                    seen = null;
                    look();
                });
    }

    private void goOn(Paging mine, Instant now) {
        Seen stands = alerts.now(routes.all(), now);
        if (!stands.equals(seen)) {
            alerts.bring(stands, mine, now);
            seen = stands;
        }
        mine.advance(routes::get, hooks::manner, now);
        List<Attempt> due = mine.due(routes::get, hooks::manner, now);
        List<Page> changed = mine.changed();
        if (changed.isEmpty()) {
            return;
        }
        noted.note(changed)
                .timeout(PATIENCE_WITH_BROKER)
                .onErrorResume(error -> {
                    LOG.warn("The broker does not note who is called: people are called all the same");
                    return Mono.empty();
                })
                .subscribe(nothing -> {}, error -> {}, () -> due.forEach(attempt -> send(mine, attempt)));
    }

    private void send(Paging mine, Attempt attempt) {
        Hook hook = hooks.get(attempt.hook());
        Mono<Outcome> outcome = hook == null
                ? Mono.just(Outcome.unanswered(Outcome.Kind.REFUSED, "disabled-or-removed"))
                : sender.tell(hook, attempt.told());
        outcome.publishOn(scheduler).subscribe(end -> {
            if (hook != null && end.kind() == Outcome.Kind.GONE) {
                disable(hook);
            }
            mine.ended(attempt, end, clock.instant());
            look();
        });
    }

    private void disable(Hook hook) {
        LOG.warn("The hook {} answers that it is gone (410): it is disabled until somebody writes it anew", hook.id());
        hooks.put(hook.asGone()).subscribe(done -> {}, error -> LOG.warn("It cannot be noted that a hook is gone"));
    }

    private void tellGivenUp(Page page, Call call) {
        meters.gaveUp();
        LOG.warn(
                "Given up: the hook {} could not be told of the page {} of the route {} ({})",
                call.hook(),
                page.id(),
                page.route(),
                call.lastReason());
    }

    @Override
    public void start() {
        running = true;
        looking.update(
                scheduler.schedulePeriodically(this::look, LOOK.toMillis(), LOOK.toMillis(), TimeUnit.MILLISECONDS));
    }

    @Override
    public void stop() {
        running = false;
        looking.dispose();
        sender.stop();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
