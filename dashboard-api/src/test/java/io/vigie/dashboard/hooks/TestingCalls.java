package io.vigie.dashboard.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.json.Json;
import io.vigie.contract.live.Alert.State;
import io.vigie.dashboard.hooks.outbound.Receiver;
import io.vigie.dashboard.testkit.RunningDashboard;
import io.vigie.dashboard.testkit.Snapshots;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A process that calls, and the hooks and alerts of one test: each test has a client of its own. */
record TestingCalls(RunningDashboard dashboard, String client) {

    static final String KEY =
            "whsec_" + Base64.getEncoder().encodeToString("k".repeat(32).getBytes(StandardCharsets.UTF_8));

    static RunningDashboard start(Map<String, Object> others) throws Exception {
        Map<String, Object> settings = new HashMap<>(Map.of(
                "vigie.hooks.plain-http", true,
                "vigie.hooks.allowed-inner-addresses", "127.0.0.0/8",
                "vigie.hooks.public-url", "https://vigie.example/"));
        settings.putAll(others);
        return RunningDashboard.start(settings);
    }

    String desk() {
        return client + "-desk";
    }

    void hook(String id, String kind, String url, String more) throws Exception {
        String keys = kind.equals("webhook") ? ",\"keys\":[\"" + KEY + "\"]" : "";
        put("hooks/" + client + "-" + id, "{\"kind\":\"" + kind + "\",\"url\":\"" + url + "\"" + keys + more + "}");
    }

    void webhook(String id, Receiver receiver) throws Exception {
        hook(id, "webhook", receiver.url("/" + id), "");
    }

    /** A route of the client's desks to levels of hooks. */
    void route(String... levels) throws Exception {
        put("directory/desk/" + desk(), "{\"client\":\"" + client + "\"}");
        List<String> written = new ArrayList<>();
        for (String level : levels) {
            written.add("{\"hooks\":[\"" + client + "-" + level.replace(",", "\",\"" + client + "-") + "\"]}");
        }
        put(
                "hook-routes/" + client,
                "{\"clients\":[\"" + client + "\"],\"teams\":[],\"kinds\":[\"desk\"],\"groupIntervalSeconds\":1,"
                        + "\"levels\":[" + String.join(",", written) + "]}");
    }

    void put(String path, String json) throws Exception {
        HttpResponse<String> answer = dashboard.send(dashboard
                .request("/api/v1/" + path, "admin")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(json)));
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
    }

    JsonNode get(String path) throws Exception {
        return Json.MAPPER.readTree(dashboard.get("/api/v1/" + path, "admin").body());
    }

    void alert(String id, State state) throws Exception {
        dashboard
                .broker()
                .write("alerts", client + "-" + id, Snapshots.alert(client + "-" + id, "calls", "desk", desk(), state));
    }

    static List<String> types(Receiver receiver) {
        return receiver.requests().stream()
                .map(request -> request.json().get("type").stringValue().replace("vigie.page.", ""))
                .toList();
    }

    static List<String> ids(Receiver receiver) {
        return receiver.requests().stream()
                .map(request -> request.header("webhook-id"))
                .toList();
    }
}
