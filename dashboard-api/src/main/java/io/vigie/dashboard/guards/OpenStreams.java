package io.vigie.dashboard.guards;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.vigie.dashboard.identity.Grant;
import io.vigie.dashboard.identity.Identity;
import io.vigie.dashboard.identity.Role;
import io.vigie.dashboard.problems.ProblemException;
import io.vigie.dashboard.settings.Limits;
import io.vigie.dashboard.settings.VigieSettings;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Which streams are open, and whether there is room for one more. */
@Component
public final class OpenStreams {

    private static final int AGAIN_IN_SECONDS = 30;

    private final Limits limits;
    private final Exceeded exceeded;
    private final Map<String, Integer> byHolder = new HashMap<>();
    private final Map<Role, Integer> byRole = new EnumMap<>(Role.class);
    private int all;

    OpenStreams(VigieSettings settings, Exceeded exceeded, MeterRegistry meters) {
        this.limits = settings.limits();
        this.exceeded = exceeded;
        for (Role role : Role.values()) {
            Gauge.builder("vigie.streams.open", this, streams -> streams.of(role))
                    .description("Streams that are open")
                    .tag("role", role.word())
                    .register(meters);
        }
    }

    /**
     * A stream that counts from when it begins until it ends, however it ends.
     *
     * @return fails with a {@link ProblemException}: 429 when this person or display has too many open, 503 when all
     *     together have
     */
    public Mono<Void> count(Identity who, Mono<Void> stream) {
        return Mono.using(() -> take(who), taken -> stream, this::giveBack);
    }

    synchronized int of(Role role) {
        return byRole.getOrDefault(role, 0);
    }

    private synchronized Identity take(Identity who) {
        if (all >= limits.streams()) {
            throw exceeded.by(
                            Limit.STREAMS,
                            HttpStatus.SERVICE_UNAVAILABLE,
                            "This server has as many open streams as it may: try again later.")
                    .retryAfter(AGAIN_IN_SECONDS);
        }
        int open = byHolder.getOrDefault(holder(who), 0);
        if (open >= most(who.grant().kind())) {
            throw exceeded.by(
                            Limit.STREAMS_OF_ONE,
                            HttpStatus.TOO_MANY_REQUESTS,
                            "You have " + open + " streams open, no more are possible: close other windows of Vigie.")
                    .retryAfter(AGAIN_IN_SECONDS);
        }
        all++;
        byHolder.put(holder(who), open + 1);
        byRole.merge(who.role(), 1, Integer::sum);
        return who;
    }

    private synchronized void giveBack(Identity who) {
        all--;
        byHolder.computeIfPresent(holder(who), (holder, open) -> open == 1 ? null : open - 1);
        byRole.merge(who.role(), -1, Integer::sum);
    }

    private static String holder(Identity who) {
        return who.grant().kind() + " "
                + (who.grant().kind() == Grant.Kind.PERSON
                        ? who.name()
                        : who.grant().id());
    }

    private int most(Grant.Kind kind) {
        return switch (kind) {
            case PERSON -> limits.streamsPerPerson();
            case WALL -> limits.streamsPerWall();
            // Whoever is behind it may serve many screens: only all together are limited.
            case MACHINE, LOCAL_TOKEN -> Integer.MAX_VALUE;
            case HOOK_LINK -> 0;
        };
    }
}
