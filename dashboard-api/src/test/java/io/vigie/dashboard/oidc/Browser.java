package io.vigie.dashboard.oidc;

import io.vigie.dashboard.testkit.RunningDashboard;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser in which somebody signs in: it keeps cookies, and goes where it is led one step at a time. */
final class Browser {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" type=\"hidden\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final List<HttpResponse<String>> seen = new ArrayList<>();

    HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        return remember(client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()));
    }

    HttpResponse<String> get(RunningDashboard dashboard, String path) throws IOException, InterruptedException {
        return get(URI.create("http://127.0.0.1:" + dashboard.port() + path));
    }

    private HttpResponse<String> remember(HttpResponse<String> answer) {
        seen.add(answer);
        return answer;
    }

    /** Where an answer leads. */
    static URI location(HttpResponse<String> answer) {
        return answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
    }

    /** Goes to the provider and signs in there; returns the way back, which has not been taken yet. */
    URI signInAtProvider(RunningDashboard dashboard, String name) throws IOException, InterruptedException {
        URI authorize = location(get(dashboard, "/sign-in/oidc"));
        URI page = location(get(authorize));
        Matcher csrf = CSRF.matcher(get(page).body());
        if (!csrf.find()) {
            throw new IllegalStateException("The provider shows no form at " + page);
        }
        String form = "username=" + name + "&password=password&_csrf="
                + URLEncoder.encode(csrf.group(1), StandardCharsets.UTF_8);
        HttpResponse<String> signedIn = remember(client.send(
                HttpRequest.newBuilder(page)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString()));
        return location(get(location(signedIn)));
    }

    /** The whole walk; returns what the way back was answered. */
    HttpResponse<String> signIn(RunningDashboard dashboard, String name) throws IOException, InterruptedException {
        return get(signInAtProvider(dashboard, name));
    }

    /** All answers, in order. */
    List<HttpResponse<String>> seen() {
        return List.copyOf(seen);
    }

    /** What a cookie holds; the empty text when it is not there. */
    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** Puts a cookie in place, as somebody could who has the browser in their hands. */
    void cookie(RunningDashboard dashboard, String name, String value) {
        HttpCookie cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        // As the store has it, so that it takes the place of the one that is there.
        cookie.setDomain("127.0.0.1");
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create("http://127.0.0.1:" + dashboard.port() + "/"), cookie);
    }
}
