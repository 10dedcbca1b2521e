package io.vigie.dashboard.pairing;

import io.vigie.dashboard.stored.Stored;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** When displays were last there. Streams are turned over, so that a display which is on is seen every quarter of an hour. */
@Component
class Sightings {

    private static final Duration AT_MOST_EVERY = Duration.ofMinutes(5);

    private final Stored<Sighting> stored;
    private final Clock clock;

    Sightings(Stored<Sighting> stored, Clock clock) {
        this.stored = stored;
        this.clock = clock;
    }

    /** A display opens a stream; written down unless it was lately. */
    Mono<Void> seen(String display, String address) {
        return Mono.defer(() -> {
            Instant now = clock.instant();
            Sighting last = stored.get(display);
            return last != null && now.isBefore(last.at().plus(AT_MOST_EVERY))
                    ? Mono.empty()
                    : stored.put(display, new Sighting(now, address));
        });
    }

    /** The last of a display; null when it has not been there yet. */
    @Nullable
    Sighting last(String display) {
        return stored.get(display);
    }

    Mono<Void> remove(List<String> displays) {
        return stored.remove(
                displays.stream().filter(id -> stored.get(id) != null).toList());
    }
}
