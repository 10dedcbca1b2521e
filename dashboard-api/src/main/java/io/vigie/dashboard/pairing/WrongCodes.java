package io.vigie.dashboard.pairing;

import io.vigie.dashboard.problems.ProblemException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Who tries code after code is stopped for a while. Each process counts for itself. */
@Component
final class WrongCodes {

    static final int MOST = 5;
    static final Duration WITHIN = Duration.ofMinutes(10);

    private final Map<String, Deque<Instant>> byPerson = new HashMap<>();
    private final Clock clock;

    WrongCodes(Clock clock) {
        this.clock = clock;
    }

    /**
     * One try of somebody.
     *
     * @param look finds what the code stands for; null when it is wrong
     * @throws ProblemException 429 after too many wrong ones, right or wrong
     */
    synchronized <T> @Nullable T attempt(String person, Supplier<@Nullable T> look) {
        Instant now = clock.instant();
        byPerson.values().forEach(tries -> forget(tries, now));
        byPerson.values().removeIf(Deque::isEmpty);
        Deque<Instant> wrong = byPerson.getOrDefault(person, new ArrayDeque<>());
        if (wrong.size() >= MOST) {
            throw tooMany(Duration.between(now, wrong.getFirst().plus(WITHIN)));
        }
        T found = look.get();
        if (found == null) {
            wrong.addLast(now);
            byPerson.put(person, wrong);
        }
        return found;
    }

    private static void forget(Deque<Instant> tries, Instant now) {
        while (!tries.isEmpty() && !now.isBefore(tries.getFirst().plus(WITHIN))) {
            tries.removeFirst();
        }
    }

    private static ProblemException tooMany(Duration left) {
        return new ProblemException(
                        HttpStatus.TOO_MANY_REQUESTS,
                        MOST + " codes were wrong: wait some minutes, then type the one that the display shows.")
                .retryAfter((int) left.plusMillis(999).toSeconds());
    }
}
