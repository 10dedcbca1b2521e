package io.vigie.dashboard.oidc;

import io.vigie.dashboard.problems.ProblemException;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.web.reactive.function.client.WebClientException;

/** Why somebody could not sign in, as the page of signing in is told. */
enum SignInProblem {
    /** The provider knows them, and none of their roles is one of Vigie's. */
    NO_ROLE,
    /** It took too long, or was not begun in this browser: begin again. */
    EXPIRED,
    /** The provider did not let them in, or what it sent does not hold. */
    REFUSED,
    /** The provider does not answer. */
    PROVIDER,
    /** Vigie's own broker does not answer. */
    UNAVAILABLE;

    private static final Set<String> NOT_BEGUN_HERE =
            Set.of("authorization_request_not_found", "invalid_state_parameter");
    private static final Set<String> OF_THE_PROVIDER =
            Set.of("server_error", "temporarily_unavailable", "invalid_token_response");

    /** As it stands in the address. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static SignInProblem of(Throwable failure) {
        if (failure instanceof ProblemException) {
            return UNAVAILABLE;
        }
        String code = code(failure);
        if (NOT_BEGUN_HERE.contains(code)) {
            return EXPIRED;
        }
        return OF_THE_PROVIDER.contains(code) || isAway(failure) ? PROVIDER : REFUSED;
    }

    /** The code of a failure of the protocol; the empty text for another. */
    static String code(Throwable failure) {
        if (failure instanceof OAuth2AuthenticationException known) {
            return known.getError().getErrorCode();
        }
        return failure instanceof OAuth2AuthorizationException known
                ? known.getError().getErrorCode()
                : "";
    }

    private static boolean isAway(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProviderAwayException
                    || cause instanceof WebClientException
                    || cause instanceof TimeoutException) {
                return true;
            }
        }
        return false;
    }
}
