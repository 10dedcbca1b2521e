package io.vigie.dashboard.access;

import io.vigie.dashboard.identity.Grant;
import io.vigie.dashboard.identity.Identity;
import io.vigie.dashboard.identity.Role;
import io.vigie.dashboard.secrets.Digest;
import io.vigie.dashboard.secrets.Randoms;
import io.vigie.dashboard.stored.Stored;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Sessions of browsers. The cookie is a secret; of it only the digest is kept, by which the session is known at every
 * process, and where it can be taken back.
 */
@Component
class Sessions implements CookieHolders {

    private static final int SECRET_BITS = 256;
    private static final Duration OF_PEOPLE = Duration.ofHours(12);
    /** A wall hangs where nobody signs in; browsers keep no cookie for longer than this. */
    private static final Duration OF_WALLS = Duration.ofDays(400);

    private final Stored<Session> stored;
    private final Clock clock;

    Sessions(Stored<Session> stored, Clock clock) {
        this.stored = stored;
        this.clock = clock;
    }

    static Duration length(Role role) {
        return role == Role.WALL ? OF_WALLS : OF_PEOPLE;
    }

    /**
     * Opens a session.
     *
     * @return what stands in its cookie, once it is in force; fails with a
     *     {@link io.vigie.dashboard.problems.ProblemException} 503 when the broker does not answer
     */
    Mono<String> open(Proven who) {
        return Mono.defer(() -> {
            String secret = Randoms.text(SECRET_BITS);
            Instant until = clock.instant().plus(length(who.role()));
            Session session = new Session(who.name(), who.role(), who.scope(), until, who.subject());
            return stored.remove(ended())
                    .then(stored.put(Digest.of(secret), session))
                    .thenReturn(secret);
        });
    }

    /** State ends: what is over is taken away when the next session is opened. */
    private List<String> ended() {
        return ids(stored.all(), session -> !isOpen(session));
    }

    /** Ends one session. */
    Mono<Void> close(String id) {
        return stored.remove(List.of(id));
    }

    /** Whether somebody of a name is signed in. */
    boolean isSignedIn(String name) {
        return stored.all().values().stream().anyMatch(session -> session.name().equals(name) && isOpen(session));
    }

    /** Ends all sessions of somebody. */
    Mono<Void> closeAll(String name) {
        return stored.remove(ids(stored.all(), session -> session.name().equals(name)));
    }

    /** All sessions of somebody whom the provider knows, by their ids. */
    Map<String, Session> ofSubject(String subject) {
        return stored.all().entrySet().stream()
                .filter(entry -> subject.equals(entry.getValue().subject()))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static List<String> ids(Map<String, Session> all, Predicate<Session> which) {
        return all.entrySet().stream()
                .filter(entry -> which.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private boolean isOpen(Session session) {
        return clock.instant().isBefore(session.until());
    }

    @Override
    public @Nullable Identity holder(String id, String address) {
        Session session = stored.get(id);
        if (session == null || !isOpen(session)) {
            return null;
        }
        Grant grant = new Grant(Grant.Kind.PERSON, id, session.until());
        return new Identity(session.name(), session.role(), session.scope(), address, grant);
    }
}
