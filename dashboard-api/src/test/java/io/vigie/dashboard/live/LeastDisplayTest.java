package io.vigie.dashboard.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.json.Json;
import io.vigie.contract.live.Alert.State;
import io.vigie.dashboard.identity.Role;
import io.vigie.dashboard.identity.Scope;
import io.vigie.dashboard.live.UpdateFrames.Place;
import io.vigie.dashboard.testkit.Snapshots;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.test.scheduler.VirtualTimeScheduler;
import tools.jackson.databind.JsonNode;

/** What an audience may not see is not sent to it. */
class LeastDisplayTest {

    private static final String[] OF_TEAM = {
        "agents",
        "scheduled",
        "present",
        "late",
        "noShow",
        "excused",
        "leftEarly",
        "unknown",
        "absenceRate",
        "unexcusedRate",
        "flags"
    };

    private final VirtualTimeScheduler time = VirtualTimeScheduler.create();
    private final TestingCentre testing = new TestingCentre(time);

    @AfterEach
    void dispose() {
        time.dispose();
    }

    private JsonNode snapshot(View view) {
        String frame = new String(testing.updates.all(view), StandardCharsets.UTF_8);
        return Json.MAPPER.readTree(frame.substring(frame.indexOf("data: ") + 6));
    }

    private JsonNode snapshot(Role role) {
        return snapshot(TestingCentre.of(role));
    }

    private String since(View view, Place place) {
        return new String(testing.updates.since(view, place).bytes(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource(names = {"WALL", "LEAD"})
    void fewerThanFiveAgentsAreNoGroup(Role role) {
        testing.take(Kind.QUEUES, "four", Snapshots.queue("four", 1, 3, 1));
        testing.take(Kind.QUEUES, "of-five", Snapshots.queue("of-five", 1, 3, 2));
        testing.take(Kind.TEAMS, "four", Snapshots.team("four", 1, 3, 1));
        testing.take(Kind.TEAMS, "of-five", Snapshots.team("of-five", 1, 0, 5));

        JsonNode sent = snapshot(role);

        assertThat(sent.at("/queues/0").propertyNames())
                .doesNotContain("agents", "staffing")
                .contains("queue", "waiting", "talking", "today");
        assertThat(sent.at("/queues/1").propertyNames()).contains("agents", "staffing");
        assertThat(sent.at("/teams/0").propertyNames())
                .containsExactlyInAnyOrder("team", "name", "timeZone", "version", "asOf");
        assertThat(sent.at("/teams/1").propertyNames()).contains(OF_TEAM);
    }

    @ParameterizedTest
    @EnumSource(names = {"SUPERVISOR", "MANAGER", "ADMIN"})
    void othersSeeSmallGroupsToo(Role role) {
        testing.take(Kind.QUEUES, "one", Snapshots.queue("one", 1, 1, 0));
        testing.take(Kind.TEAMS, "one", Snapshots.team("one", 1, 1, 0));

        assertThat(snapshot(role).at("/queues/0").propertyNames()).contains("agents", "staffing");
        assertThat(snapshot(role).at("/teams/0").propertyNames()).contains(OF_TEAM);
    }

    @Test
    void aGroupThatBecomesSmallIsWithheldFromItsNextUpdateOn() {
        testing.take(Kind.TEAMS, "t", Snapshots.team("t", 1, 5, 0));
        Place place = testing.updates.now();
        testing.take(Kind.TEAMS, "t", Snapshots.team("t", 2, 4, 0));

        assertThat(since(TestingCentre.of(Role.WALL), place))
                .contains("\"team\":\"t\"")
                .doesNotContain("agents", "absenceRate", "scheduled");
    }

    @ParameterizedTest
    @CsvSource({"WALL, false", "SUPERVISOR, true", "MANAGER, false", "LEAD, false", "ADMIN, false"})
    void namedAgentsGoToSupervisorsAlone(Role role, boolean sees) {
        testing.take(Kind.AGENTS, "a", Snapshots.agent("a", 1, "t"));
        Place place = testing.updates.now();
        assertThat(snapshot(role).get("agents").isEmpty()).isNotEqualTo(sees);

        testing.take(Kind.AGENTS, "a", Snapshots.agent("a", 2, "t"));
        assertThat(since(TestingCentre.of(role), place).contains("\"agent\":\"a\""))
                .isEqualTo(sees);

        testing.take(Kind.AGENTS, "a", null);
        String gone = since(TestingCentre.of(role), place);
        assertThat(gone).isEqualTo(sees ? "event: removed\ndata: {\"agents\":[\"a\"]}\n\n" : "");
    }

    @Test
    void anAgentWhoChangesTheTeamIsRemovedWhereThatOneIsNotLookedAt() {
        testing.take(Kind.AGENTS, "a", Snapshots.agent("a", 1, "north"));
        Place place = testing.updates.now();
        View north = new View(TestingCentre.audience(Role.SUPERVISOR), new Selection(null, null, Set.of("north")));
        View south = new View(TestingCentre.audience(Role.SUPERVISOR), new Selection(null, null, Set.of("south")));

        testing.take(Kind.AGENTS, "a", Snapshots.agent("a", 2, "south"));

        assertThat(since(north, place)).isEqualTo("event: removed\ndata: {\"agents\":[\"a\"]}\n\n");
        assertThat(since(south, place))
                .contains("event: update", "\"agent\":\"a\"")
                .doesNotContain("removed");

        Place then = testing.updates.now();
        testing.take(Kind.AGENTS, "a", Snapshots.agent("a", 3, "south"));
        assertThat(since(north, then)).isEmpty();
    }

    @Test
    void anAudienceOfSomeClientsAndTeamsSeesNothingElse() {
        testing.take(Kind.QUEUES, "q", Snapshots.of("q", 1, 0));
        testing.take(Kind.DESKS, "d", Snapshots.desk("d", 1, 3));
        testing.take(Kind.TEAMS, "north", Snapshots.team("north", 1, 9, 0));
        testing.take(Kind.TEAMS, "south", Snapshots.team("south", 1, 9, 0));
        testing.take(Kind.AGENTS, "a", Snapshots.agent("a", 1, "north"));
        testing.take(Kind.AGENTS, "b", Snapshots.agent("b", 1, "south"));
        testing.describe("a", "north");
        testing.describe("b", "south");
        testing.alert(0, "on-a", "agent", "a", State.FIRING);
        testing.alert(1, "on-b", "agent", "b", State.FIRING);
        testing.alert(2, "on-q", "queue", "q", State.FIRING);

        JsonNode sent = snapshot(new View(
                new Audience(Role.SUPERVISOR, Scope.of(Set.of("none-of-these"), Set.of("north")), true),
                Selection.ALL));

        assertThat(sent.get("queues").size()).isZero();
        assertThat(sent.get("desks").size()).isZero();
        assertThat(sent.get("teams").size()).isEqualTo(1);
        assertThat(sent.at("/agents/0/agent").stringValue()).isEqualTo("a");
        assertThat(sent.get("agents").size()).isEqualTo(1);
        assertThat(sent.get("alerts").size()).isEqualTo(1);
        assertThat(sent.at("/alerts/0/id").stringValue()).isEqualTo("on-a");
    }

    @Test
    void whereIndividualViewsAreSwitchedOffASupervisorSeesNoAgentEither() {
        testing.take(Kind.TEAMS, "north", Snapshots.team("north", 1, 9, 0));
        testing.take(Kind.AGENTS, "a", Snapshots.agent("a", 1, "north"));
        testing.describe("a", "north");
        testing.alert(0, "on-a", "agent", "a", State.FIRING);

        JsonNode sent = snapshot(new View(new Audience(Role.SUPERVISOR, Scope.ALL, false), Selection.ALL));

        assertThat(sent.get("agents").size()).isZero();
        assertThat(sent.get("teams").size()).isEqualTo(1);
        assertThat(sent.at("/alerts/0/subject/team").stringValue()).isEqualTo("north");
        assertThat(sent.at("/alerts/0").toString()).doesNotContain("on-a", "\"a\"");
    }

    @Test
    void theWallIsToldHowManyAlertsOnAgentsAreOpenAndNothingOfThem() {
        testing.describe("a", "north");
        testing.alert(0, "on-a", "agent", "a", State.FIRING);
        Place place = testing.updates.now();
        View wall = TestingCentre.of(Role.WALL);

        assertThat(snapshot(wall).get("agentAlerts").intValue()).isEqualTo(1);
        assertThat(snapshot(wall).get("alerts").size()).isZero();

        testing.alert(1, "on-a", "agent", "a", State.FIRING);
        assertThat(since(wall, place)).as("the same alert once more").isEmpty();
        testing.alert(2, "on-a", "agent", "a", State.RESOLVED);
        assertThat(since(wall, place)).isEqualTo("event: update\ndata: {\"agentAlerts\":0}\n\n");
    }

    @Test
    void whatTheWallSelectsDoesNotChangeTheCount() {
        testing.describe("a", "north");
        testing.describe("b", "south");
        testing.alert(0, "on-a", "agent", "a", State.FIRING);
        testing.alert(1, "on-b", "agent", "b", State.FIRING);

        View north = new View(TestingCentre.audience(Role.WALL), new Selection(null, null, Set.of("north")));

        assertThat(snapshot(north).get("agentAlerts").intValue()).isEqualTo(2);
    }

    @Test
    void anAlertOnAnAgentNamesTheAgentToASupervisorAlone() {
        testing.describe("agent-12", "north");
        testing.alert(0, "id-of-alert", "agent", "agent-12", State.FIRING);

        JsonNode named = snapshot(Role.SUPERVISOR).at("/alerts/0");
        JsonNode ofTeam = snapshot(Role.MANAGER).at("/alerts/0");
        JsonNode opaque = snapshot(Role.LEAD).at("/alerts/0");

        assertThat(named.get("subject").toString()).isEqualTo("{\"kind\":\"agent\",\"id\":\"agent-12\"}");
        assertThat(named.at("/text/values/mentor").stringValue()).isEqualTo("agent-3");
        assertThat(ofTeam.get("subject").toString()).isEqualTo("{\"kind\":\"agent\",\"team\":\"north\"}");
        String shown = testing.opaqueIds.of("agent", "agent-12");
        assertThat(opaque.get("subject").toString()).isEqualTo("{\"kind\":\"agent\",\"id\":\"" + shown + "\"}");
        assertThat(opaque.get("link").stringValue())
                .isEqualTo("/?alert=" + opaque.get("id").stringValue());
        for (JsonNode nameless : new JsonNode[] {ofTeam, opaque}) {
            assertThat(nameless.toString()).doesNotContain("agent-12", "agent-3", "id-of-alert");
            assertThat(nameless.propertyNames())
                    .doesNotContain("value", "threshold")
                    .contains("rule", "severity");
        }
        assertThat(snapshot(Role.ADMIN).get("alerts").size()).isZero();
        assertThat(snapshot(Role.ADMIN).propertyNames()).doesNotContain("agentAlerts");
    }

    @ParameterizedTest
    @CsvSource({
        "team,  team-absence,            4, false",
        "team,  team-absence,            5, true",
        "queue, queue-long-wait,         4, true",
        "queue, queue-low-service-level, 4, true",
        "queue, agents.ready,            4, false",
        "queue, staffing.required,       4, false",
        "queue, agents.ready,            5, true"
    })
    void anAlertOnAgentsOfASmallGroupIsWithheldLikeItsNumbers(String kind, String rule, int ready, boolean sent) {
        testing.take(Kind.QUEUES, "x", Snapshots.queue("x", 1, ready, 0));
        testing.take(Kind.TEAMS, "x", Snapshots.team("x", 1, ready, 0));
        // The text of an alert of a rule that people wrote tells the metric.
        testing.alert(
                0,
                Snapshots.alert("id", rule, kind, "x", State.FIRING)
                        .replace("\"code\":\"trainee-conflict\"", "\"code\":\"" + rule + "\""));

        assertThat(snapshot(Role.WALL).get("alerts").isEmpty()).isNotEqualTo(sent);
        assertThat(snapshot(Role.LEAD).get("alerts").isEmpty()).isNotEqualTo(sent);
        assertThat(snapshot(Role.MANAGER).get("alerts").size()).isEqualTo(1);
    }

    @Test
    void anAlertOnATeamOfWhichNothingIsKnownIsWithheld() {
        testing.alert(0, Snapshots.alert("id", "team-absence", "team", "x", State.FIRING));

        assertThat(snapshot(Role.WALL).get("alerts").size()).isZero();
        assertThat(snapshot(Role.SUPERVISOR).get("alerts").size()).isEqualTo(1);
    }

    @Test
    void readersOfARoleShareTheSameBytesAndOtherRolesDoNot() {
        testing.take(Kind.TEAMS, "t", Snapshots.team("t", 1, 1, 0));
        Place start = new Place(0, -1);

        byte[] wall = testing.updates.since(TestingCentre.of(Role.WALL), start).bytes();

        assertThat(testing.updates.since(TestingCentre.of(Role.WALL), start).bytes())
                .isSameAs(wall);
        assertThat(testing.updates.since(TestingCentre.of(Role.MANAGER), start).bytes())
                .isNotEqualTo(wall);
    }
}
