package io.vigie.dashboard.hooks;

import io.vigie.dashboard.hooks.outbound.Outbound;
import io.vigie.dashboard.hooks.paging.Outcome;
import io.vigie.dashboard.hooks.paging.Told;
import io.vigie.dashboard.hooks.targets.HttpCall;
import io.vigie.dashboard.hooks.targets.Links;
import io.vigie.dashboard.hooks.targets.Reach;
import io.vigie.dashboard.hooks.targets.Sentences;
import io.vigie.dashboard.settings.VigieSettings;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** Tells one hook one thing, once. Where the process stops first, nothing comes of it. */
@Component
class Sender {

    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);

    private final Hooks hooks;
    private final Outbound outbound;
    private final LinkTokens tokens;
    private final HookMeters meters;
    private final Clock clock;
    private final @Nullable String publicUrl;
    private final Sinks.Empty<Void> stopped = Sinks.empty();

    Sender(Hooks hooks, Outbound outbound, LinkTokens tokens, HookMeters meters, Clock clock, VigieSettings settings) {
        this.hooks = hooks;
        this.outbound = outbound;
        this.tokens = tokens;
        this.meters = meters;
        this.clock = clock;
        String url = settings.hooks().publicUrl();
        this.publicUrl = url == null || !url.endsWith("/") ? url : url.substring(0, url.length() - 1);
    }

    /** Tells something of a page. How it ended comes in the end, and never an error. */
    Mono<Outcome> tell(Hook hook, Told told) {
        Sentences words = Sentences.in(hook.language());
        return send(hook, reach -> hook.kind().tell(told, reach, words, links(hook, told), clock.instant()));
    }

    /** Tells that all goes on, and that the next heartbeat comes after the given time. */
    Mono<Outcome> heartbeat(Hook hook, Duration every) {
        return send(hook, reach -> hook.kind().heartbeat(reach, every, clock.instant()));
    }

    private Mono<Outcome> send(Hook hook, Function<Reach, HttpCall> call) {
        return Mono.fromCallable(() -> call.apply(hooks.reach(hook)))
                .flatMap(outbound::send)
                .onErrorResume(error -> {
                    // What it says may hold what it could not write.
                    LOG.error(
                            "The request to the hook {} cannot be written: {}",
                            hook.id(),
                            error.getClass().getName());
                    return Mono.just(Outcome.unanswered(Outcome.Kind.REFUSED, "not-written"));
                })
                .takeUntilOther(stopped.asMono())
                .doOnNext(outcome -> meters.ended(hook.kind(), outcome));
    }

    /** Lets go of what is under way: how it ended is told by nobody any more. */
    void stop() {
        stopped.tryEmitEmpty();
    }

    private Links links(Hook hook, Told told) {
        return publicUrl == null
                ? Links.NONE
                : new Links(publicUrl + "/acknowledge#" + tokens.make(told.page(), hook.id()), publicUrl + "/");
    }
}
