package io.vigie.dashboard.access;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.dashboard.identity.Grant;
import io.vigie.dashboard.identity.Identity;
import io.vigie.dashboard.identity.Role;
import io.vigie.dashboard.identity.Scope;
import io.vigie.dashboard.secrets.Digest;
import io.vigie.dashboard.stored.Stored;
import io.vigie.dashboard.stored.TestingStored;
import io.vigie.dashboard.testkit.GivenClock;
import io.vigie.dashboard.testkit.TestingSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.HttpCookie;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;

class SessionsTest {

    private final GivenClock clock = new GivenClock("2026-11-23T09:30:00Z");
    private final Stored<Session> stored = new TestingStored().of("session", Session.class);
    private final Sessions sessions = new Sessions(stored, clock);

    private String open(String name, Role role) {
        return requireNonNull(
                sessions.open(new Proven(name, role, Scope.ALL, null)).block());
    }

    private @Nullable Identity holder(String cookie) {
        return sessions.holder(Digest.of(cookie), "192.0.2.7");
    }

    private static SessionCookie cookie(Path data, boolean behindProxy) {
        return new SessionCookie(TestingSettings.in(data, behindProxy));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void aSessionIsOfThePersonTheRoleAndTheScopeItWasOpenedFor(Role role) {
        Scope scope = Scope.of(Set.of("acme"), Set.of("north", "south"));
        String cookie = requireNonNull(
                sessions.open(new Proven("ada@centre.test", role, scope, null)).block());

        assertThat(requireNonNull(holder(cookie))).satisfies(who -> {
            assertThat(who.name()).isEqualTo("ada@centre.test");
            assertThat(who.role()).isEqualTo(role);
            assertThat(who.scope()).isEqualTo(scope);
            assertThat(who.address()).isEqualTo("192.0.2.7");
            assertThat(who.grant().kind()).isEqualTo(Grant.Kind.PERSON);
        });
    }

    @Test
    void peopleSignInAgainAfterTwelveHours() {
        String cookie = open("ada", Role.SUPERVISOR);

        clock.advance(Duration.ofHours(12).minusMillis(1));
        assertThat(holder(cookie)).isNotNull();

        clock.advance(Duration.ofMillis(1));
        assertThat(holder(cookie)).isNull();
    }

    @Test
    void aWallStaysForFourHundredDays() {
        String cookie = open("wall", Role.WALL);

        clock.advance(Duration.ofDays(400).minusMillis(1));
        assertThat(holder(cookie)).isNotNull();

        clock.advance(Duration.ofMillis(1));
        assertThat(holder(cookie)).isNull();
    }

    @Test
    void sessionsThatAreOverAreForgottenWhenTheNextOneIsOpened() {
        open("ada", Role.SUPERVISOR);
        clock.advance(Duration.ofHours(12));
        assertThat(stored.size()).isEqualTo(1);

        open("bob", Role.LEAD);

        assertThat(stored.all().values()).extracting(Session::name).containsExactly("bob");
    }

    @Test
    void whatIsKeptDoesNotOpenASession() {
        open("ada", Role.ADMIN);

        String kept = stored.all().keySet().iterator().next();

        assertThat(holder(kept)).isNull();
    }

    @Test
    void aSessionThatIsClosedIsNobodysAndOthersGoOn() {
        String mine = open("ada", Role.LEAD);
        String other = open("ada", Role.LEAD);

        sessions.close(Digest.of(mine)).block();

        assertThat(holder(mine)).isNull();
        assertThat(holder(other)).isNotNull();
    }

    @Test
    void allSessionsOfOnePersonCanBeClosedAtOnce() {
        String phone = open("ada", Role.LEAD);
        String desk = open("ada", Role.LEAD);
        String other = open("adam", Role.LEAD);

        sessions.closeAll("ada").block();

        assertThat(holder(phone)).isNull();
        assertThat(holder(desk)).isNull();
        assertThat(holder(other)).isNotNull();
    }

    @Test
    void overTlsTheCookieIsForThisHostAndTlsAlone(@TempDir Path data) {
        var request = MockServerHttpRequest.get("/").build();

        assertThat(cookie(data, true).holding("x", Duration.ofHours(1), request))
                .satisfies(held -> {
                    assertThat(held.getName()).isEqualTo("__Host-vigie");
                    assertThat(held.isSecure()).isTrue();
                    assertThat(held.isHttpOnly()).isTrue();
                    assertThat(held.getPath()).isEqualTo("/");
                    assertThat(held.getDomain()).isNull();
                });
    }

    @Test
    void overTlsACookieWithoutTheNameForTlsIsNotRead(@TempDir Path data) {
        var request = MockServerHttpRequest.get("https://vigie.test/")
                .cookie(new HttpCookie("vigie", "x"))
                .build();

        assertThat(cookie(data, false).in(request)).isNull();
    }
}
