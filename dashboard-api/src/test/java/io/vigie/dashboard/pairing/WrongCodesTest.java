package io.vigie.dashboard.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vigie.dashboard.problems.ProblemException;
import io.vigie.dashboard.testkit.GivenClock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WrongCodesTest {

    private final GivenClock clock = new GivenClock("2026-11-23T09:30:00Z");
    private final WrongCodes wrong = new WrongCodes(clock);

    private @Nullable String attempt(String person, @Nullable String found) {
        return wrong.attempt(person, () -> found);
    }

    private void fiveOf(String person) {
        for (int i = 0; i < 5; i++) {
            assertThat(attempt(person, null)).isNull();
        }
    }

    private void assertStopped(String person, String seconds) {
        assertThatThrownBy(() -> attempt(person, "right")).isInstanceOfSatisfying(ProblemException.class, refused -> {
            assertThat(refused.status().value()).isEqualTo(429);
            assertThat(refused.headers().getFirst("Retry-After")).isEqualTo(seconds);
        });
    }

    @Test
    void whoWasWrongFiveTimesIsStoppedEvenWithTheRightCode() {
        fiveOf("ada");

        assertStopped("ada", "600");
    }

    @Test
    void fourWrongOnesAndAnyNumberOfRightOnesStopNobody() {
        for (int i = 0; i < 4; i++) {
            attempt("ada", null);
        }
        for (int i = 0; i < 9; i++) {
            assertThat(attempt("ada", "right")).isEqualTo("right");
        }
    }

    @Test
    void othersGoOn() {
        fiveOf("ada");

        assertThat(attempt("bob", "right")).isEqualTo("right");
    }

    @Test
    void afterTenMinutesTheFirstIsForgottenAndOneMoreMayBeTried() {
        attempt("ada", null);
        clock.advance(Duration.ofMinutes(4));
        for (int i = 0; i < 4; i++) {
            attempt("ada", null);
        }

        clock.advance(Duration.ofMinutes(6).minusMillis(1));
        assertStopped("ada", "1");

        clock.advance(Duration.ofMillis(1));
        assertThat(attempt("ada", null)).isNull();
        assertStopped("ada", "240");
    }
}
