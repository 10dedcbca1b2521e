package io.vigie.dashboard.access;

import io.vigie.dashboard.guards.Rates;
import io.vigie.dashboard.identity.Grant;
import io.vigie.dashboard.identity.Identity;
import io.vigie.dashboard.identity.Role;
import io.vigie.dashboard.problems.ProblemException;
import io.vigie.dashboard.problems.ProblemWriter;
import io.vigie.dashboard.screens.Screens;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.security.autoconfigure.actuate.web.reactive.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authentication.AuthenticationWebFilter;
import org.springframework.security.web.server.authentication.ServerAuthenticationEntryPointFailureHandler;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.firewall.ServerWebExchangeFirewall;
import org.springframework.security.web.server.firewall.StrictServerWebExchangeFirewall;
import org.springframework.security.web.server.savedrequest.NoOpServerRequestCache;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Who may do what. What is not allowed here is not there. */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
class AccessConfiguration {

    /** Those who look at screens. */
    private static final String[] VIEWERS = {
        Role.WALL.name(), Role.SUPERVISOR.name(), Role.MANAGER.name(), Role.LEAD.name(), Role.ADMIN.name()
    };

    /** Those who say what hangs on the walls. */
    private static final String[] BOARD_MAKERS = {Role.SUPERVISOR.name(), Role.MANAGER.name(), Role.ADMIN.name()};

    /** Liveness and readiness on the management port, which only the machine's own network should reach. */
    @Bean
    @Order(1)
    SecurityWebFilterChain health(ServerHttpSecurity http) {
        return http.securityMatcher(EndpointRequest.to("health"))
                .csrf(ServerHttpSecurity.CsrfSpec::disable)
                .headers(ServerHttpSecurity.HeaderSpec::disable)
                .authorizeExchange(any -> any.anyExchange().permitAll())
                .build();
    }

    @Bean
    @Order(2)
    SecurityWebFilterChain api(ServerHttpSecurity http, Credentials credentials, BearerTokens tokens, Rates rates) {
        ServerAuthenticationEntryPoint unknown = unknown(tokens.advice());
        return http.addFilterBefore(new SameOriginFilter(), SecurityWebFiltersOrder.AUTHENTICATION)
                .addFilterAt(
                        authentication(credentials, rates.slowing(unknown)), SecurityWebFiltersOrder.AUTHENTICATION)
                .addFilterAfter(rates::filter, SecurityWebFiltersOrder.AUTHENTICATION)
                .authorizeExchange(AccessConfiguration::rights)
                .exceptionHandling(errors -> errors.authenticationEntryPoint(unknown)
                        .accessDeniedHandler((exchange, denied) -> ProblemWriter.write(
                                exchange.getResponse(),
                                HttpStatus.FORBIDDEN,
                                "Your role may not do this: use a token or a link of another role.")))
                // The guards set the headers of every answer, those included that do not come as far as here.
                .headers(ServerHttpSecurity.HeaderSpec::disable)
                // Vigie's own filter asks where a request comes from.
                .csrf(ServerHttpSecurity.CsrfSpec::disable)
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .requestCache(cache -> cache.requestCache(NoOpServerRequestCache.getInstance()))
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .build();
    }

    /** Ids may hold any character, percent-encoded; what Vigie serves by path lies in its jar, not in a folder. */
    @Bean
    ServerWebExchangeFirewall firewall() {
        StrictServerWebExchangeFirewall firewall = new StrictServerWebExchangeFirewall();
        firewall.setAllowUrlEncodedSlash(true);
        firewall.setAllowUrlEncodedPercent(true);
        firewall.setAllowUrlEncodedPeriod(true);
        firewall.setAllowSemicolon(true);
        firewall.setAllowBackSlash(true);
        return firewall;
    }

    private static void rights(ServerHttpSecurity.AuthorizeExchangeSpec rights) {
        rights.matchers(EndpointRequest.to("prometheus"))
                .hasRole(Role.ADMIN.name())
                .pathMatchers(
                        HttpMethod.GET,
                        "/",
                        "/sign-in",
                        "/sign-in/oidc",
                        "/sign-in/oidc/callback",
                        "/pair",
                        "/assets/**",
                        "/manifest.webmanifest",
                        "/service-worker.js",
                        "/icons/**",
                        Screens.PAGES,
                        Screens.WITHIN_PAGES)
                .permitAll()
                .pathMatchers(HttpMethod.GET, "/acknowledge", "/acknowledge.js", "/acknowledge.css")
                .permitAll()
                .pathMatchers(HttpMethod.POST, "/api/v1/session", "/api/v1/pairings", "/sign-in/oidc/logout")
                .permitAll()
                .pathMatchers(HttpMethod.POST, "/api/v1/acknowledgements", "/api/v1/acknowledgements/state")
                .permitAll()
                .pathMatchers(HttpMethod.GET, "/api/v1/session")
                .authenticated()
                .pathMatchers("/api/v1/session", "/api/v1/openapi.json")
                .access((who, context) ->
                        who.map(AccessConfiguration::isNoDisplay).defaultIfEmpty(new AuthorizationDecision(false)))
                .pathMatchers("/api/v1/session/codes")
                .hasRole(Role.ADMIN.name())
                .pathMatchers("/api/v1/events")
                .hasRole(Role.INGEST.name())
                .pathMatchers(
                        "/api/v1/queues",
                        "/api/v1/queues/*",
                        "/api/v1/queues/*/history",
                        "/api/v1/desks",
                        "/api/v1/desks/*",
                        "/api/v1/teams",
                        "/api/v1/teams/*",
                        "/api/v1/teams/*/history",
                        "/api/v1/stream")
                .hasAnyRole(VIEWERS)
                .pathMatchers(HttpMethod.GET, "/api/v1/boards", "/api/v1/boards/*")
                .hasAnyRole(VIEWERS)
                .pathMatchers(
                        "/api/v1/boards/*",
                        "/api/v1/pairings/*",
                        "/api/v1/pairings/*/approve",
                        "/api/v1/displays",
                        "/api/v1/displays/*")
                .hasAnyRole(BOARD_MAKERS)
                .pathMatchers(
                        "/api/v1/agents",
                        "/api/v1/agents/*",
                        "/api/v1/agents/*/day",
                        "/api/v1/reports/intervals",
                        "/api/v1/reports/attendance")
                .hasAnyRole(Role.SUPERVISOR.name(), Role.MANAGER.name())
                .pathMatchers("/api/v1/alerts", "/api/v1/alerts/*", "/api/v1/alerts/*/acknowledge")
                .hasAnyRole(Role.SUPERVISOR.name(), Role.MANAGER.name(), Role.LEAD.name())
                .pathMatchers("/api/v1/rules", "/api/v1/rules/*")
                .hasAnyRole(Role.SUPERVISOR.name(), Role.ADMIN.name())
                .pathMatchers("/api/v1/directory/*", "/api/v1/directory/*/*")
                .hasRole(Role.ADMIN.name())
                .pathMatchers(
                        "/api/v1/hooks",
                        "/api/v1/hooks/*",
                        "/api/v1/hooks/*/test",
                        "/api/v1/hooks/*/deliveries",
                        "/api/v1/hook-routes",
                        "/api/v1/hook-routes/*")
                .access((who, context) -> who.flatMap(AccessConfiguration::administratorOfAll))
                .pathMatchers("/api/v1/audit", "/api/v1/dead-letters", "/api/v1/sources", "/api/v1/session/people/*")
                .access((who, context) -> who.flatMap(AccessConfiguration::administratorOfAll))
                .pathMatchers("/api/**", "/actuator/**")
                .access((who, context) ->
                        who.flatMap(AccessConfiguration::notThere).defaultIfEmpty(new AuthorizationDecision(false)))
                .anyExchange()
                .access((who, context) -> notThere(null));
    }

    /** What is told there is of the whole installation. */
    private static Mono<AuthorizationResult> administratorOfAll(Authentication who) {
        boolean isAdministrator = who.getPrincipal() instanceof Identity identity && identity.role() == Role.ADMIN;
        boolean isOfAll = who.getPrincipal() instanceof Identity identity
                && identity.scope().isAll();
        return isAdministrator && !isOfAll ? notThere(who) : Mono.just(new AuthorizationDecision(isAdministrator));
    }

    /** A paired display shows its board and does nothing else. */
    private static AuthorizationResult isNoDisplay(Authentication who) {
        boolean display = who.getPrincipal() instanceof Identity identity
                && identity.grant().kind() == Grant.Kind.WALL;
        return new AuthorizationDecision(who.isAuthenticated() && !display);
    }

    private static Mono<AuthorizationResult> notThere(@Nullable Authentication who) {
        return Mono.error(new ProblemException(
                HttpStatus.NOT_FOUND, "There is nothing here. All routes are told at /api/v1/openapi.json."));
    }

    private static AuthenticationWebFilter authentication(
            Credentials credentials, ServerAuthenticationEntryPoint unknown) {
        // The credentials are checked where they are read.
        AuthenticationWebFilter filter = new AuthenticationWebFilter((ReactiveAuthenticationManager) Mono::just);
        filter.setServerAuthenticationConverter(credentials);
        filter.setAuthenticationFailureHandler(new ServerAuthenticationEntryPointFailureHandler(unknown));
        filter.setSecurityContextRepository(NoOpServerSecurityContextRepository.getInstance());
        return filter;
    }

    private static ServerAuthenticationEntryPoint unknown(String advice) {
        return (ServerWebExchange exchange, AuthenticationException e) -> {
            exchange.getResponse().getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            return ProblemWriter.write(
                    exchange.getResponse(), HttpStatus.UNAUTHORIZED, "Who you are is not known. " + advice);
        };
    }
}
