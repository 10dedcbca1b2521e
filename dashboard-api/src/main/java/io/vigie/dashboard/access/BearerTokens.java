package io.vigie.dashboard.access;

import io.vigie.dashboard.identity.Identity;
import reactor.core.publisher.Mono;

/** The tokens by which programs say who they are. */
interface BearerTokens {

    /**
     * Whose token it is.
     *
     * @param address from where the request comes
     * @return empty when it is nobody's, or no more
     */
    Mono<Identity> holder(String token, String address);
}
