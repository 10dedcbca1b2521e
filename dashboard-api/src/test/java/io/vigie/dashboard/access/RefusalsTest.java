package io.vigie.dashboard.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.json.Json;
import io.vigie.dashboard.testkit.RunningDashboard;
import io.vigie.dashboard.testkit.SharedDashboard;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a refusal looks, whoever is refused: never a redirect, never the page, and no prompt of the browser. */
@ExtendWith(SharedDashboard.class)
class RefusalsTest {

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/queues, ingest, 403",
        "GET, /api/v1/stream, ingest, 403",
        "GET, /api/v1/dead-letters, manager, 403",
        "GET, /api/v1/sources, supervisor, 403",
        "GET, /api/v1/directory/queue, manager, 403",
        "PUT, /api/v1/directory/queue/x, supervisor, 403",
        "PUT, /api/v1/directory/queue/x, , 401",
        "GET, /api/v1/directory, admin, 404",
        "DELETE, /api/v1/directory/queue/x, admin, 405",
        "GET, /api/v1/directory/thing, admin, 404",
        "POST, /api/v1/events, admin, 403",
        "POST, /api/v1/session/codes, lead, 403",
        "GET, /api/v1/nothing, wall, 404",
        "GET, /api, wall, 404",
        "GET, /api/v1/stream/x, wall, 404",
        "GET, /actuator, admin, 404",
        "GET, /api/v1/stream, , 401",
        "GET, /api/v1/nothing, , 401",
        "GET, /api, , 401",
        "PUT, /api/v1/queues, , 401",
        "GET, /actuator/env, , 401",
        "GET, /nothing, , 404",
        "GET, /assets/none, , 404",
        "GET, /sign-in/x, , 404"
    })
    void aRefusalIsAProblemThatSaysWhatToDo(
            String method, String path, String role, int status, RunningDashboard dashboard) throws Exception {
        // A browser that asks for a page must get the same answer as a program.
        HttpResponse<String> answer = dashboard.send(dashboard
                .request(path, role)
                .header("Accept", "text/html,*/*;q=0.8")
                .header("Sec-Fetch-Site", "same-origin")
                .method(method, BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("Location")).isEmpty();
        assertThat(answer.headers().allValues("WWW-Authenticate"))
                .isEqualTo(status == 401 ? java.util.List.of("Bearer") : java.util.List.of());
        assertThat(Json.MAPPER.readTree(answer.body()).path("detail").asString(""))
                .isNotBlank();
    }

    /** However a path is written, it opens neither another role's route nor a file beside the assets. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/dead-letters;x=y",
                "/api/v1;x/dead-letters",
                "/api/v1/dead%2Dletters",
                "/api/v1/queues%2F..%2Fdead-letters",
                "/api/v1/queues/..%2Fdead-letters",
                "/api/v1/queues/%2e%2e/dead-letters",
                "/api/v1/queues/..%5Cdead-letters",
                "/api/v1/dead-letters%2F",
                "/api/v1/queues%2F..%2Fsources",
                "/api/v1/%73ources",
                "/api/v1/directory;x/queue",
                "/api/v1/directory/queue;x/y",
                "/api/v1/queues/%2e%2e/directory/queue/x",
                "/api/v1/directory/queue%2Fx",
                "/assets/..%2Findex.html",
                "/assets/%2e%2e/index.html",
                "/assets/%2e%2e%2f%2e%2e%2fapplication.yml",
                "/assets/..%5C..%5Capplication.yml",
                "/assets/..;/..;/application.yml",
                "/assets/%252e%252e%252f%252e%252e%252fapplication.yml"
            })
    void noSpellingOfAPathGetsAroundARight(String path, RunningDashboard dashboard) throws Exception {
        assertThat(dashboard.get(path, "wall").statusCode()).isBetween(400, 404);
        assertThat(dashboard.get(path, null).statusCode()).isBetween(400, 404);
    }

    @ParameterizedTest
    @CsvSource({"cross-site", "same-site", "none"})
    void aPageOfAnotherOriginSignsNobodyIn(String site, RunningDashboard dashboard) throws Exception {
        HttpResponse<String> answer = dashboard.send(dashboard
                .request("/api/v1/session")
                .header("Sec-Fetch-Site", site)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"code\":\"x\"}")));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }
}
