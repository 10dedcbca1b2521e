package io.vigie.dashboard.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.json.Json;
import io.vigie.dashboard.testkit.RunningDashboard;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

/** A display as a browser is one: it asks, and holds the cookie that it got. */
record TestingWall(String code, String cookie) {

    static TestingWall ask(RunningDashboard dashboard) throws Exception {
        HttpResponse<String> asked = dashboard.send(dashboard
                .request("/api/v1/pairings")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.noBody()));
        assertThat(asked.statusCode()).isEqualTo(201);
        String set = asked.headers().firstValue("Set-Cookie").orElseThrow();
        return new TestingWall(
                Json.MAPPER.readTree(asked.body()).get("code").stringValue(), set.substring(0, set.indexOf(';')));
    }

    /** A display that somebody approved for a board. */
    static TestingWall paired(RunningDashboard dashboard, String approver, String board) throws Exception {
        TestingWall wall = ask(dashboard);
        assertThat(wall.approve(dashboard, approver, board).statusCode()).isEqualTo(201);
        return wall;
    }

    HttpResponse<String> approve(RunningDashboard dashboard, String approver, String board) throws Exception {
        return post(
                dashboard,
                approver,
                "/api/v1/pairings/" + code + "/approve",
                "{\"board\":\"" + board + "\",\"name\":\"Wall of " + board + "\"}");
    }

    static HttpResponse<String> post(RunningDashboard dashboard, String cookie, String path, String json)
            throws Exception {
        return dashboard.send(dashboard
                .as(cookie, path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    static HttpResponse<String> put(RunningDashboard dashboard, String cookie, String path, String json)
            throws Exception {
        return dashboard.send(dashboard
                .as(cookie, path)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(json)));
    }

    HttpResponse<String> get(RunningDashboard dashboard, String path) throws Exception {
        return dashboard.send(dashboard.as(cookie, path));
    }

    /** By which people know it. */
    String id(RunningDashboard dashboard, String approver, String board) throws Exception {
        return Json.MAPPER
                .readTree(dashboard
                        .send(dashboard.as(approver, "/api/v1/displays"))
                        .body())
                .get("displays")
                .valueStream()
                .filter(display -> display.get("board").stringValue().equals(board))
                .findFirst()
                .orElseThrow()
                .get("id")
                .stringValue();
    }
}
