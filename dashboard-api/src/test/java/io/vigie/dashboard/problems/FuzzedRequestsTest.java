package io.vigie.dashboard.problems;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.dashboard.problems.OpenRoutes.Route;
import io.vigie.dashboard.testkit.RawRequest;
import io.vigie.dashboard.testkit.RunningDashboard;
import java.io.IOException;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Requests to every route, by every role, made strange by chance: whatever comes, the server does not fail, and errors are
 * problems. {@code -Dvigie.seeds=N} tries N of them; a seed makes the same request each time.
 */
class FuzzedRequestsTest {

    private static final int SEEDS = Integer.getInteger("vigie.seeds", 2_000);
    private static final List<String> ROLES = List.of("wall", "supervisor", "manager", "lead", "admin", "ingest");
    private static final int SHOWN = 400;

    /** Seeds that follow each other would begin alike. */
    private static final long SCRAMBLE = 0x9E37_79B9_7F4A_7C15L;

    private static final int LARGE = 60_000;
    private static final int REFUSED = 413;
    private static final Map<String, String> PROBLEM = Map.of("content-type", "application/problem+json");

    /** Of what is not an answer to a whole request, where the connection was closed instead. */
    private static final int CLOSED = 0;

    private static String authorization(RunningDashboard dashboard, Route route, Random random) throws IOException {
        if (random.nextBoolean()) {
            return bearer(dashboard.token(suiting(route)));
        }
        int who = random.nextInt(ROLES.size() + 2);
        if (who == ROLES.size()) {
            return "";
        }
        return bearer(who < ROLES.size() ? dashboard.token(ROLES.get(who)) : "wr\u00f6ng");
    }

    private static String bearer(String token) {
        return "Authorization: Bearer " + token + "\r\n";
    }

    /** A role that gets past the door at most routes: what is behind it is to be tried too. */
    private static String suiting(Route route) {
        if (route.path().endsWith("/events")) {
            return "ingest";
        }
        return Set.of("alerts", "agents", "stream").contains(route.path().split("/", -1)[3]) ? "supervisor" : "admin";
    }

    /** The connection may be lost with the answer where the server closes it on a body that it does not read. */
    private static RawRequest.Answer answer(int port, byte[] request) throws IOException {
        try {
            return RawRequest.send(port, request);
        } catch (SocketException e) {
            return new RawRequest.Answer(request.length > LARGE ? REFUSED : CLOSED, PROBLEM, "");
        }
    }

    private static String problemOf(Route route, RawRequest.Answer answer) {
        if (answer.status() >= 500) {
            boolean told = answer.status() == 503
                    && route.statuses().contains("503")
                    && !answer.header("retry-after").isEmpty();
            if (!told) {
                return "a failure";
            }
        }
        if (answer.status() == CLOSED) {
            return "no answer";
        }
        return answer.status() >= 400 && !answer.header("content-type").equals("application/problem+json")
                ? "an error that is no problem"
                : "";
    }

    @Test
    void noRequestMakesTheServerFailAndErrorsAreProblems() throws Exception {
        List<String> wrong = new ArrayList<>();
        try (RunningDashboard dashboard = RunningDashboard.start(Map.of(
                "vigie.limits.stranger-requests-per-minute", 1_000_000,
                "vigie.limits.stranger-burst", 1_000_000))) {
            List<Route> routes = OpenRoutes.of(dashboard);
            assertThat(routes).hasSizeGreaterThan(15);
            for (int seed = 0; seed < SEEDS; seed++) {
                Random random = new Random(seed * SCRAMBLE);
                Route route = routes.get(seed % routes.size());
                String authorization = authorization(dashboard, route, random);
                byte[] request = new FuzzedRequest(random).to(route, authorization);
                RawRequest.Answer answer = answer(dashboard.port(), request);
                String problem = problemOf(route, answer);
                if (!problem.isEmpty()) {
                    wrong.add("seed %d, %s: %s%n%s".formatted(seed, problem, answer, shown(request, authorization)));
                }
            }
            assertThat(dashboard.get("/api/v1/queues", "wall").statusCode()).isEqualTo(200);
        }
        assertThat(wrong).isEmpty();
    }

    private static String shown(byte[] request, String authorization) {
        String text = new String(request, StandardCharsets.ISO_8859_1).replace(authorization, "");
        return text.substring(0, Math.min(SHOWN, text.length()));
    }
}
