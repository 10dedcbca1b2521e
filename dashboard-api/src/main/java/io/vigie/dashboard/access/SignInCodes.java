package io.vigie.dashboard.access;

import io.vigie.dashboard.identity.Role;
import io.vigie.dashboard.secrets.Randoms;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One-time codes of sign-in links: each opens one session, within ten minutes. */
@Component
class SignInCodes {

    static final Duration GOOD_FOR = Duration.ofMinutes(10);
    private static final int BITS = 128;
    private static final int MOST = 1_000;

    private record Issued(Role role, Instant until) {}

    private final Clock clock;
    private final Map<String, Issued> byDigest = new HashMap<>();

    SignInCodes(Clock clock) {
        this.clock = clock;
    }

    /** A new code, or null when too many are about. */
    synchronized @Nullable String issue(Role role) {
        Instant now = clock.instant();
        byDigest.values().removeIf(issued -> !now.isBefore(issued.until));
        if (byDigest.size() >= MOST) {
            return null;
        }
        String code = Randoms.text(BITS);
        byDigest.put(Digest.of(code), new Issued(role, now.plus(GOOD_FOR)));
        return code;
    }

    /** The role that a code opens, once; null when it is used up, too old or none. */
    synchronized @Nullable Role redeem(String code) {
        Issued issued = byDigest.remove(Digest.of(code));
        return issued != null && clock.instant().isBefore(issued.until) ? issued.role : null;
    }
}
