package io.vigie.identityprovider;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who is known to the provider, and what its tokens claim of them. All have the password {@code password}. */
final class Holders {

    static final String PASSWORD = "password";

    private static final List<String> ROLES = List.of("wall", "supervisor", "manager", "lead", "admin", "ingest");
    private static final Map<String, Map<String, Object>> CLAIMS = claims();

    private Holders() {}

    static Set<String> names() {
        return CLAIMS.keySet();
    }

    static Map<String, Object> claims(String name) {
        return CLAIMS.getOrDefault(name, Map.of());
    }

    private static Map<String, Map<String, Object>> claims() {
        Map<String, Map<String, Object>> claims = new HashMap<>();
        for (String role : ROLES) {
            claims.put(role, of(role, List.of("vigie-" + role), List.of("acme"), "north"));
        }
        claims.put("boss", of("boss", List.of("vigie-wall", "vigie-manager"), "*", List.of("north", "*")));
        claims.put("chief", of("chief", List.of("vigie-admin"), "*", "*"));
        claims.put("unscoped", Map.of("realm_access", Map.of("roles", List.of("vigie-supervisor"))));
        claims.put("stranger", of("stranger", List.of("offline_access"), "*", "*"));
        return Map.copyOf(claims);
    }

    private static Map<String, Object> of(String name, List<String> roles, Object clients, Object teams) {
        return Map.of(
                "preferred_username",
                name + "@centre.test",
                "realm_access",
                Map.of("roles", roles),
                "vigie_clients",
                clients,
                "vigie_teams",
                teams);
    }
}
