package io.vigie.dashboard.access;

import io.vigie.dashboard.identity.Identity;
import reactor.core.publisher.Mono;

/** The tokens by which programs say who they are. */
public interface BearerTokens {

    /**
     * Whose token it is.
     *
     * @param address from where the request comes
     * @return empty when it is nobody's, or no more; fails with a {@link io.vigie.dashboard.problems.ProblemException}
     *     503 when that cannot be found out now
     */
    Mono<Identity> holder(String token, String address);

    /** A sentence that says how to come in, to somebody who is not known. */
    String advice();
}
