package io.vigie.dashboard.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.dashboard.testkit.RunningDashboard;
import java.net.URI;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways back from the provider that are stolen, made up, or come twice: none opens a session, and none fails Vigie. */
@ExtendWith(OidcCentre.Shared.class)
class ForgedCallbackTest {

    private static final String COOKIE = "vigie-sign-in";

    private static void refused(Browser browser, URI back, String problem, RunningDashboard dashboard)
            throws Exception {
        HttpResponse<String> answer = browser.get(back);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValue("/sign-in?problem=" + problem);
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(set -> set.startsWith("vigie="));
        assertThat(browser.get(dashboard, "/api/v1/session").statusCode()).isEqualTo(401);
    }

    private static URI with(URI back, String parameter, String value) {
        return URI.create(back.toString().replaceFirst(parameter + "=[^&]*", parameter + "=" + value));
    }

    @Test
    void aStolenWayBackIsWorthNothingInAnotherBrowser(OidcCentre centre) throws Exception {
        URI back = new Browser().signInAtProvider(centre.dashboard(), "admin");

        refused(new Browser(), back, "expired", centre.dashboard());
    }

    @Test
    void orInOneThatHasBegunASignInOfItsOwn(OidcCentre centre) throws Exception {
        URI back = new Browser().signInAtProvider(centre.dashboard(), "admin");
        Browser victim = new Browser();
        victim.get(centre.dashboard(), "/sign-in/oidc");

        refused(victim, back, "expired", centre.dashboard());
    }

    @Test
    void orWithItsStateExchanged(OidcCentre centre) throws Exception {
        Browser victim = new Browser();
        URI back = victim.signInAtProvider(centre.dashboard(), "lead");
        String cookie = victim.cookie(COOKIE);

        refused(victim, with(back, "state", "other"), "expired", centre.dashboard());

        victim.cookie(centre.dashboard(), COOKIE, cookie);
        URI foreign = new Browser().signInAtProvider(centre.dashboard(), "admin");
        String state = back.getRawQuery().replaceAll(".*state=([^&]*).*", "$1");
        // The state is this browser's, the code another's: it was given for another proof.
        refused(victim, with(foreign, "state", state), "refused", centre.dashboard());
    }

    @Test
    void aCodeIsGoodOnceEvenWithItsCookie(OidcCentre centre) throws Exception {
        Browser browser = new Browser();
        URI back = browser.signInAtProvider(centre.dashboard(), "lead");
        String cookie = browser.cookie(COOKIE);
        assertThat(browser.get(back).headers().firstValue("Location")).hasValue("/");

        Browser again = new Browser();
        refused(again, back, "expired", centre.dashboard());
        again.cookie(centre.dashboard(), COOKIE, cookie);
        refused(again, back, "refused", centre.dashboard());
    }

    @Test
    void aCookieThatWasTamperedWithIsNone(OidcCentre centre) throws Exception {
        Browser browser = new Browser();
        URI back = browser.signInAtProvider(centre.dashboard(), "lead");
        String cookie = browser.cookie(COOKIE);
        int at = cookie.length() / 2;
        char other = cookie.charAt(at) == 'x' ? 'y' : 'x';

        browser.cookie(centre.dashboard(), COOKIE, cookie.substring(0, at) + other + cookie.substring(at + 1));

        refused(browser, back, "expired", centre.dashboard());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "a.b.c.d.e", "eyJhbGciOiJkaXIifQ....x", "eyJhbGciOiJub25lIn0.e30."})
    void orThatSomebodyMadeUp(String cookie, OidcCentre centre) throws Exception {
        Browser browser = new Browser();
        URI back = browser.signInAtProvider(centre.dashboard(), "lead");

        browser.cookie(centre.dashboard(), COOKIE, cookie);

        refused(browser, back, "expired", centre.dashboard());
    }

    @ParameterizedTest
    @CsvSource({
        "error=access_denied, refused",
        "error=server_error, provider",
        "error=temporarily_unavailable, provider",
        "error=%0Aforged%20line, refused",
        "code=made-up, refused",
        "code=, refused",
        "nothing=at-all, refused",
        "code=a&code=b, refused"
    })
    void whatTheProviderCouldSendElseEndsOnThePage(String query, String problem, OidcCentre centre) throws Exception {
        Browser browser = new Browser();
        URI asked = Browser.location(browser.get(centre.dashboard(), "/sign-in/oidc"));
        String state = asked.getRawQuery().replaceAll(".*state=([^&]*).*", "$1");
        URI back = URI.create("http://127.0.0.1:" + centre.dashboard().port() + "/sign-in/oidc/callback?state=" + state
                + "&" + query);

        refused(browser, back, problem, centre.dashboard());
    }

    @Test
    void aWayBackThatSaysNothingEndsThereToo(OidcCentre centre) throws Exception {
        URI bare = URI.create("http://127.0.0.1:" + centre.dashboard().port() + "/sign-in/oidc/callback");

        refused(new Browser(), bare, "expired", centre.dashboard());
    }
}
