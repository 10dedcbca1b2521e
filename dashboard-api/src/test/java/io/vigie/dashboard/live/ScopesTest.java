package io.vigie.dashboard.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vigie.contract.json.Json;
import io.vigie.contract.live.Alert.State;
import io.vigie.dashboard.identity.Role;
import io.vigie.dashboard.identity.Scope;
import io.vigie.dashboard.testkit.OpenStream;
import io.vigie.dashboard.testkit.RunningDashboard;
import io.vigie.dashboard.testkit.SharedDashboard;
import io.vigie.dashboard.testkit.Snapshots;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * Two clients and two teams, and every role with every kind of scope: each list, each single one, each frame of the stream,
 * each replay of alerts and each rule shows what is in scope and nothing else.
 */
@ExtendWith(SharedDashboard.class)
class ScopesTest {

    private static final String PREFIX = "scope-";

    /** One thing in the centre: what it is called in lists, its id, and whose it is. */
    private record Thing(
            String kind,
            String id,
            @Nullable String client,
            @Nullable String team) {

        boolean isIn(Scope scope) {
            return switch (kind) {
                case "queues" -> scope.hasQueue(id, client);
                case "desks" -> scope.hasDesk(id, client);
                default -> scope.hasTeam(team);
            };
        }

        String subject() {
            return kind.substring(0, kind.length() - 1);
        }

        String alert() {
            return PREFIX + "alert-" + id;
        }
    }

    private static final List<Thing> THINGS = List.of(
            new Thing("queues", "scope-acme-sales", "scope-acme", null),
            new Thing("queues", "scope-acme-help", "scope-acme", null),
            new Thing("queues", "scope-bolt-help", "scope-bolt", null),
            new Thing("desks", "scope-acme-desk", "scope-acme", null),
            new Thing("desks", "scope-bolt-desk", "scope-bolt", null),
            new Thing("teams", "scope-north", null, "scope-north"),
            new Thing("teams", "scope-south", null, "scope-south"),
            new Thing("agents", "scope-ann", null, "scope-north"),
            new Thing("agents", "scope-sam", null, "scope-south"));

    private static final Map<String, Scope> SCOPES = Map.of(
            "everything", Scope.ALL,
            "nothing", Scope.of(Set.of(), Set.of()),
            "one client and one team", Scope.of(Set.of("scope-acme"), Set.of("scope-north")),
            "the other client, no team", Scope.of(Set.of("scope-bolt"), Set.of()),
            "all clients, one team", Scope.of(null, Set.of("scope-south")),
            "single queues and no desk",
                    new Scope(Set.of("scope-acme"), Set.of("scope-north"), Set.of("scope-acme-help"), Set.of()));

    private static Scope scope(String name) {
        return Objects.requireNonNull(SCOPES.get(name));
    }

    private static Stream<Arguments> rolesAndScopes() {
        return Stream.of(Role.WALL, Role.SUPERVISOR, Role.MANAGER, Role.LEAD, Role.ADMIN)
                .flatMap(role -> SCOPES.keySet().stream().sorted().map(scope -> Arguments.of(role, scope)));
    }

    private static long alertsBefore;

    @BeforeAll
    static void fill(RunningDashboard dashboard) throws Exception {
        alertsBefore = dashboard.broker().read("alerts").size();
        Map<String, Map<String, String>> topics = new HashMap<>();
        for (Thing thing : THINGS) {
            String json = switch (thing.kind) {
                case "queues" -> Snapshots.queueOf(String.valueOf(thing.client), thing.id, 1);
                case "desks" -> Snapshots.deskOf(String.valueOf(thing.client), thing.id, 1);
                case "teams" -> Snapshots.team(thing.id, 1, 5, 2);
                default -> Snapshots.agent(thing.id, 1, String.valueOf(thing.team));
            };
            topics.computeIfAbsent(thing.subject() + "-snapshots", none -> new HashMap<>())
                    .put(thing.id, json);
        }
        for (var topic : topics.entrySet()) {
            dashboard.broker().write(topic.getKey(), topic.getValue());
        }
        for (String agent : List.of("ann", "sam")) {
            String team = agent.equals("ann") ? "scope-north" : "scope-south";
            assertThat(dashboard
                            .send(dashboard
                                    .request("/api/v1/directory/agent/scope-" + agent, "admin")
                                    .header("Content-Type", "application/json")
                                    .PUT(BodyPublishers.ofString("{\"name\":\"A\",\"team\":\"" + team + "\"}")))
                            .statusCode())
                    .isIn(200, 201);
        }
        for (Thing thing : THINGS) {
            dashboard
                    .broker()
                    .write(
                            "alerts",
                            thing.alert(),
                            Snapshots.alert(thing.alert(), "scope-rule", thing.subject(), thing.id, State.FIRING));
        }
        for (Thing thing : THINGS) {
            if (thing.kind.equals("agents")) {
                String day = Snapshots.day(thing.id, 1, String.valueOf(thing.team));
                dashboard.broker().write("agent-days", thing.id, day);
            }
        }
        String all = dashboard.cookieOf("all", Role.SUPERVISOR, Scope.ALL);
        await().until(() -> get(dashboard, "/api/v1/agents/scope-sam/day", all).statusCode() == 200);
        await().until(() ->
                ids(get(dashboard, "/api/v1/alerts", all), "alerts", "id").contains("scope-alert-scope-sam"));
    }

    private static HttpResponse<String> get(RunningDashboard dashboard, String path, String cookie) throws Exception {
        return dashboard.send(dashboard.request(path).header("Cookie", cookie));
    }

    private static List<String> ids(HttpResponse<String> answer, String list, String id) {
        return ids(Json.MAPPER.readTree(answer.body()), list, id);
    }

    private static List<String> ids(JsonNode json, String list, String id) {
        List<String> ids = new ArrayList<>();
        json.path(list).forEach(each -> {
            String found = each.path(id).asString("");
            if (found.startsWith(PREFIX)) {
                ids.add(found);
            }
        });
        return ids;
    }

    private static List<String> expected(String kind, Scope scope) {
        return THINGS.stream()
                .filter(thing -> thing.kind.equals(kind) && thing.isIn(scope))
                .map(Thing::id)
                .toList();
    }

    private static boolean mayOpen(Role role, Thing thing) {
        return !thing.kind.equals("agents") || role == Role.SUPERVISOR || role == Role.MANAGER;
    }

    @ParameterizedTest
    @MethodSource("rolesAndScopes")
    void listsAndSingleOnesShowWhatIsInScope(Role role, String name, RunningDashboard dashboard) throws Exception {
        Scope scope = scope(name);
        String cookie = dashboard.cookieOf("ada", role, scope);

        for (String kind : List.of("queues", "desks", "teams")) {
            HttpResponse<String> list = get(dashboard, "/api/v1/" + kind, cookie);
            assertThat(ids(list, kind, kind.substring(0, kind.length() - 1)))
                    .containsExactlyInAnyOrderElementsOf(expected(kind, scope));
        }
        for (Thing thing : THINGS) {
            String team = thing.kind.equals("agents") ? "?team=" + thing.team : "";
            int status = get(dashboard, "/api/v1/" + thing.kind + "/" + thing.id + team, cookie)
                    .statusCode();
            assertThat(status).as(thing.id).isEqualTo(!mayOpen(role, thing) ? 403 : thing.isIn(scope) ? 200 : 404);
            if (thing.kind.equals("agents")) {
                HttpResponse<String> day = get(dashboard, "/api/v1/agents/" + thing.id + "/day" + team, cookie);
                assertThat(day.statusCode()).as(thing.id).isEqualTo(status);
                assertThat(day.body().contains("\"spans\"")).isEqualTo(status == 200);
            }
        }
        if (role == Role.SUPERVISOR) {
            assertThat(ids(get(dashboard, "/api/v1/agents", cookie), "agents", "agent"))
                    .containsExactlyInAnyOrderElementsOf(expected("agents", scope));
        }
        if (role == Role.MANAGER) {
            for (String team : List.of("scope-north", "scope-south")) {
                assertThat(ids(get(dashboard, "/api/v1/agents?team=" + team, cookie), "agents", "agent"))
                        .hasSize(scope.hasTeam(team) ? 1 : 0);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rolesAndScopes")
    void whatWasIsToldOfWhatIsInScopeAlone(Role role, String name, RunningDashboard dashboard) throws Exception {
        Scope scope = scope(name);
        String cookie = dashboard.cookieOf("ada", role, scope);

        for (Thing thing : THINGS) {
            if (thing.kind.equals("queues") || thing.kind.equals("teams")) {
                // Without parameters what is in scope is asked wrongly, and what is not is not there.
                assertThat(get(dashboard, "/api/v1/" + thing.kind + "/" + thing.id + "/history", cookie)
                                .statusCode())
                        .as(thing.id)
                        .isEqualTo(thing.isIn(scope) ? 400 : 404);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rolesAndScopes")
    void theStreamAndItsReplayOfAlertsTellWhatIsInScope(Role role, String name, RunningDashboard dashboard)
            throws Exception {
        Scope scope = scope(name);
        String cookie = dashboard.cookieOf("ada", role, scope);
        List<String> outside = THINGS.stream()
                .filter(thing -> !thing.isIn(scope))
                .map(Thing::id)
                .toList();

        try (OpenStream stream = OpenStream.openAs(dashboard, "", "Cookie: " + cookie, null)) {
            OpenStream.Event snapshot = stream.next("snapshot");
            for (String kind : List.of("queues", "desks", "teams")) {
                assertThat(ids(snapshot.data(), kind, kind.substring(0, kind.length() - 1)))
                        .containsExactlyInAnyOrderElementsOf(expected(kind, scope));
            }
            assertThat(ids(snapshot.data(), "agents", "agent"))
                    .containsExactlyInAnyOrderElementsOf(
                            role == Role.SUPERVISOR ? expected("agents", scope) : List.of());
            outside.forEach(id -> assertThat(snapshot.data().toString()).doesNotContain("\"" + id + "\""));
        }

        try (OpenStream stream =
                OpenStream.openAs(dashboard, "", "Cookie: " + cookie, Long.toString(alertsBefore - 1))) {
            List<String> told = new ArrayList<>();
            for (OpenStream.Event event = stream.next();
                    event != null && !event.name().equals("heartbeat");
                    event = stream.next()) {
                if (event.name().equals("alert")) {
                    told.add(event.data().at("/subject/id").asString(""));
                    String json = event.data().toString();
                    assertThat(outside).noneMatch(id -> json.contains("\"" + id + "\""));
                }
            }
            assertThat(told)
                    .containsAll(expected("queues", scope))
                    .containsAll(expected("desks", scope))
                    .noneMatch(outside::contains);
        }
    }

    @ParameterizedTest
    @MethodSource("rolesAndScopes")
    void alertsAreSeenAndAcknowledgedInScopeAlone(Role role, String name, RunningDashboard dashboard) throws Exception {
        Scope scope = scope(name);
        String cookie = dashboard.cookieOf("ada", role, scope);
        boolean may = role == Role.SUPERVISOR || role == Role.MANAGER || role == Role.LEAD;

        for (Thing thing : THINGS) {
            if (thing.kind.equals("agents") && role != Role.SUPERVISOR) {
                continue;
            }
            String path = "/api/v1/alerts/" + thing.alert();
            int seen = get(dashboard, path, cookie).statusCode();
            int acknowledged = dashboard
                    .send(dashboard
                            .request(path + "/acknowledge")
                            .header("Cookie", cookie)
                            .header("Sec-Fetch-Site", "same-origin")
                            .POST(BodyPublishers.noBody()))
                    .statusCode();
            assertThat(seen).as(thing.id).isEqualTo(!may ? 403 : thing.isIn(scope) ? 200 : 404);
            assertThat(acknowledged).as(thing.id).isEqualTo(!may ? 403 : thing.isIn(scope) ? 202 : 404);
        }
    }

    @ParameterizedTest
    @MethodSource("rolesAndScopes")
    void whatIsOfTheWholeInstallationIsForThoseWhoseScopeItIs(Role role, String name, RunningDashboard dashboard)
            throws Exception {
        Scope scope = scope(name);
        String cookie = dashboard.cookieOf("ada", role, scope);

        for (String path : List.of(
                "/api/v1/dead-letters", "/api/v1/sources", "/api/v1/audit", "/api/v1/hooks", "/api/v1/hook-routes")) {
            assertThat(get(dashboard, path, cookie).statusCode())
                    .as(path)
                    .isEqualTo(role != Role.ADMIN ? 403 : scope.isAll() ? 200 : 404);
        }
        if (role == Role.ADMIN) {
            List<String> agents = ids(get(dashboard, "/api/v1/directory/agent", cookie), "agents", "id");
            assertThat(agents).containsExactlyInAnyOrderElementsOf(expected("agents", scope));
            assertThat(get(dashboard, "/api/v1/directory/agent/scope-ann", cookie)
                            .statusCode())
                    .isEqualTo(scope.hasTeam("scope-north") ? 200 : 404);
        }
    }

    @ParameterizedTest
    @MethodSource("scopesOfRules")
    void rulesAreWrittenForWhatIsInScopeAlone(String filter, String name, int status, RunningDashboard dashboard)
            throws Exception {
        fillRules(dashboard);
        String cookie = dashboard.cookieOf("ada", Role.SUPERVISOR, scope(name));
        String kind = filter.contains("team") ? "agent" : "queue";
        String body = "{\"subjectKind\":\"" + kind + "\",\"filter\":" + filter
                + ",\"metric\":\"" + (kind.equals("agent") ? "flag.break-debt" : "waiting")
                + "\",\"comparator\":\">\",\"threshold\":0}";
        String path = "/api/v1/rules/scope-" + UUID.randomUUID();

        HttpResponse<String> written = dashboard.send(dashboard
                .request(path)
                .header("Cookie", cookie)
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body)));

        assertThat(written.statusCode()).as(written.body()).isEqualTo(status);
        assertThat(get(dashboard, path, cookie).statusCode()).isEqualTo(status == 201 ? 200 : 404);
    }

    @ParameterizedTest
    @MethodSource("scopesOfRules")
    void aRuleIsTriedForWhatIsInScopeAlone(String filter, String name, int status, RunningDashboard dashboard)
            throws Exception {
        fillRules(dashboard);
        String cookie = dashboard.cookieOf("ada", Role.SUPERVISOR, scope(name));
        boolean ofPeople = filter.contains("team");
        String body = "{\"subjectKind\":\"" + (ofPeople ? "team" : "queue") + "\",\"filter\":" + filter
                + ",\"metric\":\"" + (ofPeople ? "late" : "waiting") + "\",\"comparator\":\">=\",\"threshold\":0}";

        HttpResponse<String> tried = dashboard.send(dashboard
                .as(cookie, "/api/v1/rules/trial")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));

        if (status == 201) {
            // No job runs here: unless another test has brought a time, what may be tried is put off.
            assertThat(tried.statusCode()).as(tried.body()).isIn(200, 503);
        } else {
            assertThat(tried.statusCode()).as(tried.body()).isEqualTo(400);
        }
    }

    private static Stream<Arguments> scopesOfRules() {
        String acme = "one client and one team";
        return Stream.of(
                Arguments.of("{}", "everything", 201),
                Arguments.of("{\"queues\":[\"scope-bolt-help\"]}", "everything", 201),
                Arguments.of("{}", acme, 400),
                Arguments.of("{\"clients\":[\"scope-acme\"]}", acme, 201),
                Arguments.of("{\"queues\":[\"scope-acme-sales\"]}", acme, 201),
                Arguments.of("{\"queues\":[\"scope-bolt-help\"]}", acme, 400),
                Arguments.of("{\"queues\":[\"scope-acme-sales\",\"scope-bolt-help\"]}", acme, 400),
                Arguments.of("{\"clients\":[\"scope-bolt\"]}", acme, 400),
                Arguments.of("{\"teams\":[\"scope-north\"]}", acme, 201),
                Arguments.of("{\"teams\":[\"scope-south\"]}", acme, 400));
    }

    private static void fillRules(RunningDashboard dashboard) throws Exception {
        for (Thing thing : THINGS) {
            if (thing.kind.equals("queues") || thing.kind.equals("desks")) {
                assertThat(dashboard
                                .send(dashboard
                                        .request("/api/v1/directory/" + thing.subject() + "/" + thing.id, "admin")
                                        .header("Content-Type", "application/json")
                                        .PUT(BodyPublishers.ofString("{\"client\":\"" + thing.client + "\"}")))
                                .statusCode())
                        .isIn(200, 201);
            }
        }
    }

    @Test
    void aRuleOfOthersIsNotThereAndOneThatComesWithVigieIsNotForOneClientToChange(RunningDashboard dashboard)
            throws Exception {
        fillRules(dashboard);
        String body = "{\"subjectKind\":\"queue\",\"filter\":{\"queues\":[\"scope-bolt-help\"]},\"metric\":\"waiting\","
                + "\"comparator\":\">\",\"threshold\":0}";
        String mine = body.replace("bolt-help", "acme-help");
        put(dashboard, "scope-of-bolt", "Authorization", "Bearer " + dashboard.token("supervisor"), body);
        String cookie = dashboard.cookieOf("ada", Role.SUPERVISOR, scope("one client and one team"));

        assertThat(get(dashboard, "/api/v1/rules", cookie).body())
                .contains("\"id\":\"queue-long-wait\"")
                .doesNotContain("scope-of-bolt");
        assertThat(get(dashboard, "/api/v1/rules/scope-of-bolt", cookie).statusCode())
                .isEqualTo(404);
        assertThat(put(dashboard, "scope-of-bolt", "Cookie", cookie, mine)).isEqualTo(404);
        assertThat(put(dashboard, "queue-long-wait", "Cookie", cookie, mine)).isEqualTo(400);
    }

    private static int put(RunningDashboard dashboard, String rule, String header, String value, String body)
            throws Exception {
        return dashboard
                .send(dashboard
                        .request("/api/v1/rules/" + rule)
                        .header(header, value)
                        .header("Sec-Fetch-Site", "same-origin")
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(body)))
                .statusCode();
    }
}
