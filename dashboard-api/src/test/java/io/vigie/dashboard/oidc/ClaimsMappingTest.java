package io.vigie.dashboard.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.dashboard.access.Proven;
import io.vigie.dashboard.identity.Role;
import io.vigie.dashboard.identity.Scope;
import io.vigie.dashboard.settings.OidcClaims;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClaimsMappingTest {

    private static final List<String> ROLES = List.of("cn=boss,ou=x=admin", "floor=supervisor");
    private static final Map<String, Object> FLOOR = Map.of("sub", "7", "role", "floor");

    private static ClaimsMapping mapping(String role, @Nullable String clients, @Nullable String teams) {
        return new ClaimsMapping(new OidcClaims("preferred_username", role, ROLES, clients, teams));
    }

    private static Proven floor(ClaimsMapping mapping, String claim, Object value) {
        return mapping.of(Map.of("sub", "7", "role", "floor", claim, value)).orElseThrow();
    }

    @Test
    void aRoleMayBeATextOrOneOfAList() {
        ClaimsMapping mapping = mapping("role", null, null);

        assertThat(mapping.of(FLOOR).orElseThrow().role()).isEqualTo(Role.SUPERVISOR);
        assertThat(mapping.of(Map.of("sub", "7", "role", List.of("x", "floor"))))
                .isPresent();
    }

    @Test
    void theFirstOfTheSettingsCountsNotOfTheToken() {
        assertThat(mapping("role", null, null)
                        .of(Map.of("sub", "7", "role", List.of("floor", "cn=boss,ou=x")))
                        .orElseThrow()
                        .role())
                .isEqualTo(Role.ADMIN);
    }

    @Test
    void whatIsNoneOfTheSettingsIsNoRole() {
        ClaimsMapping mapping = mapping("role", null, null);

        assertThat(mapping.of(Map.of("sub", "7"))).isEmpty();
        assertThat(mapping.of(Map.of("sub", "7", "role", "FLOOR"))).isEmpty();
        assertThat(mapping.of(Map.of("sub", "7", "role", "supervisor"))).isEmpty();
        assertThat(mapping.of(Map.of("sub", "7", "role", 1))).isEmpty();
        assertThat(mapping.of(Map.of("sub", "7", "role", Map.of("floor", true))))
                .isEmpty();
    }

    @Test
    void aClaimIsFoundByItsPathOrByAWholeNameThatHasDots() {
        assertThat(mapping("a.b.c", null, null).of(Map.of("a", Map.of("b", Map.of("c", "floor")))))
                .isPresent();
        assertThat(mapping("https://vigie.example/role", null, null).of(Map.of("https://vigie.example/role", "floor")))
                .isPresent();
        assertThat(mapping("a.b", null, null).of(Map.of("a", "floor"))).isEmpty();
    }

    @Test
    void whatIsNotClaimedIsNotInScope() {
        assertThat(mapping("role", "clients", "teams").of(FLOOR).orElseThrow().scope())
                .isEqualTo(Scope.of(Set.of(), Set.of()));
        assertThat(mapping("role", null, null).of(FLOOR).orElseThrow().scope()).isEqualTo(Scope.of(Set.of(), Set.of()));
        assertThat(floor(mapping("role", "clients", null), "clients", Map.of("*", 1))
                        .scope()
                        .clients())
                .isEmpty();
    }

    @Test
    void aStarMeansAllInTheTokenOrForEverybodyInTheSettings() {
        assertThat(floor(mapping("role", "clients", null), "clients", "*").scope())
                .isEqualTo(Scope.of(null, Set.of()));
        assertThat(floor(mapping("role", "clients", null), "clients", List.of("acme", "*"))
                        .scope()
                        .clients())
                .isNull();
        assertThat(mapping("role", "*", "*").of(FLOOR).orElseThrow().scope()).isEqualTo(Scope.ALL);
    }

    @Test
    void idsAreTakenAsTheyAre() {
        assertThat(floor(mapping("role", null, "teams"), "teams", "north, south")
                        .scope()
                        .teams())
                .containsExactly("north, south");
        assertThat(floor(mapping("role", null, "teams"), "teams", List.of("north", 7, "south"))
                        .scope()
                        .teams())
                .containsExactlyInAnyOrder("north", "south");
    }

    @Test
    void theNameIsTheClaimOfTheSettingsElseTheSubject() {
        ClaimsMapping mapping = mapping("role", null, null);

        assertThat(floor(mapping, "preferred_username", "ada").name()).isEqualTo("ada");
        assertThat(floor(mapping, "preferred_username", " ").name()).isEqualTo("7");
        assertThat(mapping.of(FLOOR).orElseThrow().name()).isEqualTo("7");
    }
}
