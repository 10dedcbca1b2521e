package io.vigie.dashboard.pairing;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vigie.dashboard.problems.ProblemException;
import io.vigie.dashboard.secrets.Digest;
import io.vigie.dashboard.stored.Stored;
import io.vigie.dashboard.stored.TestingStored;
import io.vigie.dashboard.testkit.GivenClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PairingsTest {

    private final GivenClock clock = new GivenClock("2026-11-23T09:30:00Z");
    private final Stored<Pairing> stored = new TestingStored().of("pairing", Pairing.class);
    private final Pairings pairings = new Pairings(stored, clock);

    private Pairings.Asked ask() {
        return requireNonNull(pairings.ask("192.0.2.17").block());
    }

    @Test
    void aDisplayGetsACodeAndASecretOfWhichTheDigestIsKept() {
        Pairings.Asked asked = ask();

        assertThat(asked.secret()).hasSize(43);
        assertThat(asked.until()).isEqualTo("2026-11-23T09:40:00Z");
        assertThat(pairings.get(asked.code()))
                .isEqualTo(new Pairing(Digest.of(asked.secret()), "192.0.2.17", clock.instant(), asked.until()));
    }

    @Test
    void aCodeIsGoodForTenMinutes() {
        String code = ask().code();

        clock.advance(Duration.ofMinutes(10).minusMillis(1));
        assertThat(pairings.get(code)).isNotNull();

        clock.advance(Duration.ofMillis(1));
        assertThat(pairings.get(code)).isNull();
        assertThat(pairings.claim(code)).isNull();
    }

    @Test
    void aCodeCanBeClaimedOnce() {
        String code = ask().code();

        assertThat(pairings.claim(code)).isNotNull();
        assertThat(pairings.claim(code)).isNull();
    }

    @Test
    void whatCouldNotBeApprovedIsGoodAsBefore() {
        String code = ask().code();
        Pairing claimed = requireNonNull(pairings.claim(code));

        pairings.release(code, claimed);

        assertThat(pairings.claim(code)).isEqualTo(claimed);
    }

    @Test
    void whatEndedIsForgottenWhenTheNextAsks() {
        ask();
        clock.advance(Duration.ofMinutes(10));

        String next = ask().code();

        assertThat(stored.all()).containsOnlyKeys(next);
    }

    @Test
    void twoHundredMayAskAndTheNextIsToldWhenToComeAgain() {
        ask();
        clock.advance(Duration.ofMinutes(4));
        for (int i = 1; i < 200; i++) {
            ask();
        }

        assertThatThrownBy(this::ask).isInstanceOfSatisfying(ProblemException.class, refused -> {
            assertThat(refused.status().value()).isEqualTo(429);
            assertThat(refused.headers().getFirst("Retry-After")).isEqualTo("360");
        });

        clock.advance(Duration.ofMinutes(6));
        assertThat(ask().code()).isNotEmpty();
    }
}
