package io.vigie.dashboard.live;

import io.vigie.contract.live.Alert;
import io.vigie.dashboard.directory.Directory;
import io.vigie.dashboard.directory.TestingDirectory;
import io.vigie.dashboard.feed.FeedRecord;
import io.vigie.dashboard.identity.Role;
import io.vigie.dashboard.identity.Scope;
import io.vigie.dashboard.rules.Rules;
import io.vigie.dashboard.rules.TestingRules;
import io.vigie.dashboard.secrets.OpaqueIds;
import io.vigie.dashboard.secrets.TestingOpaqueIds;
import io.vigie.dashboard.testkit.Snapshots;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import reactor.core.scheduler.Scheduler;

/** A centre that hears what the test says. */
final class TestingCentre {

    final Pulse pulse;
    final Changes changes = new Changes();
    final Centre centre;
    final Directory directory = TestingDirectory.empty();
    final Rules rules = TestingRules.builtIn();
    final OpaqueIds opaqueIds = TestingOpaqueIds.fresh();
    final Alerts alerts;
    final AlertForms forms;
    final AlertFrames alertFrames;
    final UpdateFrames updates;

    TestingCentre(Scheduler time) {
        pulse = new Pulse(time);
        centre = new Centre(Arrays.stream(Kind.values())
                .map(kind -> new Entities(kind, changes, pulse))
                .toList());
        alerts = new Alerts(changes, pulse, opaqueIds);
        forms = new AlertForms(centre, directory, rules, opaqueIds);
        alertFrames = new AlertFrames(alerts, forms);
        updates = new UpdateFrames(centre, changes, alertFrames);
    }

    /** A record of the snapshots of a kind comes in. */
    void take(Kind kind, String id, @Nullable String json) {
        centre.of(kind).take(new FeedRecord(id, bytes(json), 0));
    }

    /** A record of alerts comes in. */
    void alert(long offset, String id, String kind, String subject, Alert.State state) {
        alert(offset, Snapshots.alert(id, "rule-" + kind, kind, subject, state));
    }

    void alert(long offset, String json) {
        alerts.take(new FeedRecord(null, bytes(json), offset));
    }

    /** An agent is described as of a team. */
    void describe(String agent, String team) {
        TestingDirectory.take(directory, "agent/" + agent, "{\"team\":\"" + team + "\"}");
    }

    /** Somebody of a role, who may see all of the centre that the role may. */
    static Audience audience(Role role) {
        return new Audience(role, Scope.ALL, true);
    }

    static View of(Role role) {
        return new View(audience(role), Selection.ALL);
    }

    private static byte @Nullable [] bytes(@Nullable String text) {
        return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    }
}
