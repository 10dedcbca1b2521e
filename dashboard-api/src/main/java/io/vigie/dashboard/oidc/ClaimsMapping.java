package io.vigie.dashboard.oidc;

import io.vigie.dashboard.access.Proven;
import io.vigie.dashboard.identity.Role;
import io.vigie.dashboard.identity.Scope;
import io.vigie.dashboard.settings.OidcClaims;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says what the claims of a token mean here. What no claim gives, nobody has. */
final class ClaimsMapping {

    private static final String EVERYTHING = "*";

    private final OidcClaims settings;
    private final Map<String, Role> roleByValue;

    ClaimsMapping(OidcClaims settings) {
        this.settings = settings;
        this.roleByValue = settings.roleByValue();
    }

    /** Empty where none of the claimed roles is one of Vigie's. */
    Optional<Proven> of(Map<String, Object> claims) {
        Set<String> values = texts(find(claims, settings.role()));
        return roleByValue.entrySet().stream()
                .filter(pair -> values.contains(pair.getKey()))
                .findFirst()
                .map(pair -> new Proven(
                        name(claims),
                        pair.getValue(),
                        Scope.of(ids(claims, settings.clients()), ids(claims, settings.teams())),
                        claims.get("sub") instanceof String subject ? subject : null));
    }

    private String name(Map<String, Object> claims) {
        return Stream.of(settings.name(), "sub")
                .flatMap(claim -> texts(find(claims, claim)).stream())
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    /** Null for all. */
    private static @Nullable Set<String> ids(Map<String, Object> claims, @Nullable String claim) {
        if (EVERYTHING.equals(claim)) {
            return null;
        }
        Set<String> ids = texts(find(claims, claim));
        return ids.contains(EVERYTHING) ? null : ids;
    }

    /** By its whole name, which may have dots itself, else by its path. */
    private static @Nullable Object find(Map<?, ?> claims, @Nullable String claim) {
        if (claim == null) {
            return null;
        }
        Object whole = claims.get(claim);
        int dot = claim.indexOf('.');
        if (whole != null || dot < 0) {
            return whole;
        }
        return claims.get(claim.substring(0, dot)) instanceof Map<?, ?> inner
                ? find(inner, claim.substring(dot + 1))
                : null;
    }

    private static Set<String> texts(@Nullable Object value) {
        Stream<?> each = value instanceof Collection<?> many ? many.stream() : Stream.ofNullable(value);
        return each.filter(String.class::isInstance).map(String.class::cast).collect(Collectors.toUnmodifiableSet());
    }
}
