package io.vigie.dashboard.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.dashboard.identity.Role;
import io.vigie.dashboard.settings.VigieSettings;
import io.vigie.dashboard.testkit.GivenClock;
import io.vigie.dashboard.testkit.TestingSettings;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;

class SessionsTest {

    private final GivenClock clock = new GivenClock("2026-11-23T09:30:00Z");

    @TempDir
    private Path data;

    private Sessions sessions;

    @BeforeEach
    void open() {
        sessions = new Sessions(settings(data, false), clock);
    }

    private static VigieSettings settings(Path data, boolean behindProxy) {
        return TestingSettings.in(data, behindProxy);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void aSessionIsOfTheRoleItWasOpenedFor(Role role) {
        assertThat(sessions.roleOf(sessions.open(role))).isEqualTo(role);
    }

    @Test
    void peopleSignInAgainAfterTwelveHours() {
        String session = sessions.open(Role.SUPERVISOR);

        clock.advance(Duration.ofHours(12).minusSeconds(1));
        assertThat(sessions.roleOf(session)).isEqualTo(Role.SUPERVISOR);

        clock.advance(Duration.ofSeconds(1));
        assertThat(sessions.roleOf(session)).isNull();
    }

    @Test
    void aWallStaysForFourHundredDays() {
        String session = sessions.open(Role.WALL);

        clock.advance(Duration.ofDays(400).minusSeconds(1));
        assertThat(sessions.roleOf(session)).isEqualTo(Role.WALL);

        clock.advance(Duration.ofSeconds(1));
        assertThat(sessions.roleOf(session)).isNull();
    }

    @Test
    void aSessionOutlivesARestart() {
        String session = sessions.open(Role.LEAD);

        assertThat(new Sessions(settings(data, false), clock).roleOf(session)).isEqualTo(Role.LEAD);
    }

    @Test
    void aSessionOfAnotherInstallationIsWorthNothing(@TempDir Path other) {
        String session = new Sessions(settings(other, false), clock).open(Role.ADMIN);

        assertThat(sessions.roleOf(session)).isNull();
    }

    @Test
    void nobodyMakesThemselvesAdministratorOrStaysForLonger() {
        String session = sessions.open(Role.WALL);
        String[] parts = session.split("\\.", 3);

        assertThat(sessions.roleOf("admin." + parts[1] + "." + parts[2])).isNull();
        assertThat(sessions.roleOf(parts[0] + "." + (Long.parseLong(parts[1]) + 1) + "." + parts[2]))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "...", "wall", "admin.99999999999.x.", "a.b.c.d"})
    void whatIsNoSessionIsNobodys(String cookie) {
        assertThat(sessions.roleOf(cookie)).isNull();
    }

    @Test
    void overTlsTheCookieIsForThisHostAndTlsAlone() {
        var request = MockServerHttpRequest.get("/").build();

        assertThat(new SessionCookie(settings(data, true)).holding("x", Duration.ofHours(1), request))
                .satisfies(cookie -> {
                    assertThat(cookie.getName()).isEqualTo("__Host-vigie");
                    assertThat(cookie.isSecure()).isTrue();
                    assertThat(cookie.isHttpOnly()).isTrue();
                    assertThat(cookie.getPath()).isEqualTo("/");
                    assertThat(cookie.getDomain()).isNull();
                });
    }

    @Test
    void overTlsACookieWithoutTheNameForTlsIsNotRead() {
        var request = MockServerHttpRequest.get("https://vigie.test/")
                .cookie(new org.springframework.http.HttpCookie("vigie", "x"))
                .build();

        assertThat(new SessionCookie(settings(data, false)).in(request)).isNull();
    }
}
