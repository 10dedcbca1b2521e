package io.vigie.dashboard.oidc;

import io.vigie.dashboard.testkit.RunningDashboard;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** A provider and an API whose people and machines are its own. */
record OidcCentre(ProviderProcess provider, RunningDashboard dashboard) implements AutoCloseable {

    static OidcCentre start() throws Exception {
        ProviderProcess provider = ProviderProcess.start();
        try {
            return new OidcCentre(provider, RunningDashboard.start(settings(provider.issuer())));
        } catch (Exception e) {
            provider.close();
            throw e;
        }
    }

    static Map<String, Object> settings(String issuer) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("vigie.limits.stranger-requests-per-minute", 1_000_000);
        settings.put("vigie.limits.stranger-burst", 1_000_000);
        settings.put("vigie.oidc.issuer", issuer);
        settings.put("vigie.oidc.client-id", "vigie");
        settings.put("vigie.oidc.client-secret", "secret-of-vigie");
        settings.put("vigie.oidc.audience", "vigie-api");
        settings.put("vigie.oidc.claims.role", "realm_access.roles");
        settings.put(
                "vigie.oidc.claims.roles",
                "vigie-admin=admin,vigie-manager=manager,vigie-supervisor=supervisor,vigie-lead=lead,vigie-wall=wall,"
                        + "vigie-ingest=ingest");
        settings.put("vigie.oidc.claims.clients", "vigie_clients");
        settings.put("vigie.oidc.claims.teams", "vigie_teams");
        return settings;
    }

    @Override
    public void close() {
        dashboard.close();
        provider.close();
    }

    /** Gives tests the one that all share: started for the first, closed after the last. */
    static final class Shared implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext extension) {
            return parameter.getParameter().getType() == OidcCentre.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext extension) {
            return extension
                    .getRoot()
                    .getStore(Namespace.GLOBAL)
                    .computeIfAbsent(OidcCentre.class, type -> started(), OidcCentre.class);
        }

        private static OidcCentre started() {
            try {
                return start();
            } catch (Exception e) {
                throw new IllegalStateException("The provider of the tests, or the API, does not start", e);
            }
        }
    }
}
