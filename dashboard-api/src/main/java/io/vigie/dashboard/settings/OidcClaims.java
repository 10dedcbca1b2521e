package io.vigie.dashboard.settings;

import io.vigie.dashboard.identity.Role;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;

/**
 * What the claims of a token mean. A claim is named as it stands in the token, or by its path: {@code realm_access.roles}.
 *
 * @param name who it is; where the claim is absent, {@code sub} says it
 * @param role the claim with what somebody is to the provider: a text, or a list of texts
 * @param roles {@code VALUE=ROLE}, which role a value of that claim stands for; the first that somebody has counts
 * @param clients the claim that lists the clients of somebody's scope; {@code *} among them, or in place of the claim's
 *     name, means all. Null, or a token without the claim: none
 * @param teams the claim that lists the teams, likewise
 */
public record OidcClaims(
        @DefaultValue("preferred_username") String name,
        @Nullable String role,
        @DefaultValue List<String> roles,
        @Nullable String clients,
        @Nullable String teams) {

    /** Vigie's role by value, in the order of the settings. */
    public Map<String, Role> roleByValue() {
        Map<String, Role> byValue = new LinkedHashMap<>();
        for (String pair : roles) {
            // The value may itself have the sign: a group of a directory does.
            int sign = pair.lastIndexOf('=');
            role(pair.substring(sign + 1)).ifPresent(role -> byValue.putIfAbsent(pair.substring(0, sign), role));
        }
        return byValue;
    }

    /** What is wrong, by the name of the setting. */
    Map<String, String> wrong() {
        Map<String, String> wrong = new LinkedHashMap<>();
        if (!StringUtils.hasText(role)) {
            wrong.put("role", "must be given where there is an issuer");
        }
        if (roles.isEmpty() || !roles.stream().allMatch(OidcClaims::isPair)) {
            wrong.put(
                    "roles",
                    "must be a list of VALUE=ROLE, each ROLE one of wall, supervisor, manager, lead, admin, ingest");
        }
        return wrong;
    }

    private static boolean isPair(String text) {
        int sign = text.lastIndexOf('=');
        return sign > 0 && role(text.substring(sign + 1)).isPresent();
    }

    private static Optional<Role> role(String word) {
        return Arrays.stream(Role.values())
                .filter(role -> role.word().equals(word.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
