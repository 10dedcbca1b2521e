package io.vigie.dashboard.oidc;

/** The provider does not answer, or with what nobody can use. */
final class ProviderAwayException extends RuntimeException {

    ProviderAwayException(String message, Throwable cause) {
        super(message, cause);
    }
}
