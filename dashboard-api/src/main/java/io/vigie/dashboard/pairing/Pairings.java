package io.vigie.dashboard.pairing;

import io.vigie.dashboard.problems.ProblemException;
import io.vigie.dashboard.secrets.Digest;
import io.vigie.dashboard.secrets.Randoms;
import io.vigie.dashboard.stored.Stored;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The displays that ask to be paired: each shows a code that is good for ten minutes, and once. */
@Component
class Pairings {

    static final Duration GOOD_FOR = Duration.ofMinutes(10);
    /** Anybody may ask, so that what is kept of it is bounded. */
    static final int MOST = 200;

    private static final int SECRET_BITS = 256;

    private final Stored<Pairing> stored;
    private final Clock clock;
    private final Set<String> onTheirWay = new HashSet<>();

    Pairings(Stored<Pairing> stored, Clock clock) {
        this.stored = stored;
        this.clock = clock;
    }

    /**
     * What a display gets.
     *
     * @param secret for its cookie; worth nothing until somebody approves
     */
    record Asked(String code, String secret, Instant until) {}

    /**
     * A display asks.
     *
     * @return fails with a {@link ProblemException}: 429 when too many ask, 503 when the broker does not answer
     */
    Mono<Asked> ask(String address) {
        return Mono.defer(() -> {
            List<String> ended = ended();
            String code = reserve(ended);
            String secret = Randoms.text(SECRET_BITS);
            Instant now = clock.instant();
            Pairing asks = new Pairing(Digest.of(secret), address, now, now.plus(GOOD_FOR));
            return stored.remove(ended)
                    .then(stored.put(code, asks))
                    .thenReturn(new Asked(code, secret, asks.until()))
                    .doFinally(end -> free(code));
        });
    }

    private List<String> ended() {
        return stored.all().entrySet().stream()
                .filter(entry -> !isGood(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private synchronized String reserve(List<String> ended) {
        if (stored.size() - ended.size() + onTheirWay.size() >= MOST) {
            throw tooMany();
        }
        String code = Codes.random();
        while (stored.get(code) != null || onTheirWay.contains(code)) {
            code = Codes.random();
        }
        onTheirWay.add(code);
        return code;
    }

    private synchronized void free(String code) {
        onTheirWay.remove(code);
    }

    private ProblemException tooMany() {
        Instant now = clock.instant();
        Duration left = stored.all().values().stream()
                .map(Pairing::until)
                .filter(now::isBefore)
                .min(Comparator.naturalOrder())
                .map(until -> Duration.between(now, until))
                .orElse(GOOD_FOR);
        return new ProblemException(
                        HttpStatus.TOO_MANY_REQUESTS, "Too many displays ask to be paired: ask again later.")
                .retryAfter((int) left.plusMillis(999).toSeconds());
    }

    /** What asks under a code; null when nothing does, or no more. */
    @Nullable
    Pairing get(String code) {
        Pairing asks = stored.get(code);
        return asks != null && isGood(asks) ? asks : null;
    }

    /** The same, and nobody else can have it. */
    @Nullable
    Pairing claim(String code) {
        Pairing asks = stored.claim(code);
        return asks != null && isGood(asks) ? asks : null;
    }

    /** Gives back what could not be approved after all. */
    void release(String code, Pairing claimed) {
        stored.release(code, claimed);
    }

    /** Takes away what was approved. */
    Mono<Void> remove(String code) {
        return stored.remove(List.of(code));
    }

    private boolean isGood(Pairing asks) {
        return clock.instant().isBefore(asks.until());
    }
}
