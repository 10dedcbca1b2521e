package io.vigie.dashboard.access;

import io.vigie.dashboard.identity.Role;
import io.vigie.dashboard.problems.ProblemException;
import io.vigie.dashboard.secrets.Digest;
import io.vigie.dashboard.secrets.Randoms;
import io.vigie.dashboard.stored.Stored;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** One-time codes of sign-in links: each opens one session, at any process, within ten minutes. */
@Component
class SignInCodes {

    static final Duration GOOD_FOR = Duration.ofMinutes(10);
    private static final int BITS = 128;
    private static final int MOST = 1_000;

    private final Stored<SignInCode> stored;
    private final Clock clock;

    SignInCodes(Stored<SignInCode> stored, Clock clock) {
        this.stored = stored;
        this.clock = clock;
    }

    /** A new code. Fails with a {@link ProblemException} 429 when too many are about. */
    Mono<String> issue(Role role) {
        return Mono.defer(() -> {
            List<String> tooOld = stored.all().entrySet().stream()
                    .filter(entry -> !isGood(entry.getValue()))
                    .map(Map.Entry::getKey)
                    .toList();
            if (stored.size() - tooOld.size() >= MOST) {
                return Mono.error(new ProblemException(
                                HttpStatus.TOO_MANY_REQUESTS, "Too many codes are about: try again in 10 min.")
                        .retryAfter((int) GOOD_FOR.toSeconds()));
            }
            String code = Randoms.text(BITS);
            SignInCode issued = new SignInCode(role, clock.instant().plus(GOOD_FOR));
            return stored.remove(tooOld)
                    .then(stored.put(Digest.of(code), issued))
                    .thenReturn(code);
        });
    }

    /** The role that a code opens, once; empty when it is used up, too old or none. */
    Mono<Role> redeem(String code) {
        return Mono.defer(() -> {
            String id = Digest.of(code);
            SignInCode issued = stored.claim(id);
            return issued != null && isGood(issued)
                    ? stored.remove(List.of(id)).thenReturn(issued.role())
                    : Mono.empty();
        });
    }

    private boolean isGood(SignInCode issued) {
        return clock.instant().isBefore(issued.until());
    }
}
