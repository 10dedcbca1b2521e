package io.vigie.dashboard.live;

import io.vigie.contract.json.Json;
import io.vigie.contract.live.Alert;
import io.vigie.contract.rules.Rule.SubjectKind;
import io.vigie.dashboard.directory.Directory;
import io.vigie.dashboard.live.Alerts.Told;
import io.vigie.dashboard.rules.Rules;
import io.vigie.dashboard.secrets.OpaqueIds;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/**
 * Alerts in the form that a view may see. An alert on an agents' number of a small group says what the group's snapshot
 * withholds, so it is withheld from the same audiences. Of an alert on an agent, those who may not see it by name are sent
 * neither the agent's id, nor the alert's own id (which is made from it), nor the value, nor whom the text names.
 */
@Component
class AlertForms {

    /** Fields of an alert on an agent that are sent only with the agent's name. */
    static final Set<String> NOT_FOR_ALL = Set.of("value", "threshold");

    /** Where the team is sent instead of the agent. */
    static final Set<String> NOT_FOR_ALL_OF_SUBJECTS = Set.of("id");

    private final Centre centre;
    private final Directory directory;
    private final Rules rules;
    private final OpaqueIds opaqueIds;

    AlertForms(Centre centre, Directory directory, Rules rules, OpaqueIds opaqueIds) {
        this.centre = centre;
        this.directory = directory;
        this.rules = rules;
        this.opaqueIds = opaqueIds;
    }

    /** The JSON to send; null where nothing is sent. */
    byte @Nullable [] of(View view, Told told) {
        if (told.isOnAgent()) {
            return onAgent(view, told);
        }
        Alert.Subject subject = told.alert().subject();
        Kind kind = kind(subject.kind());
        Snapshot snapshot = centre.of(kind).get(subject.id());
        Owner owner = owner(kind, subject.id(), snapshot);
        boolean inView = view.audience().has(kind, subject.id(), owner)
                && view.selection().has(kind, subject.id(), owner);
        return inView && (view.audience().seesSmallGroups() || !isOfSmallGroup(kind, snapshot, told.alert()))
                ? told.json()
                : null;
    }

    /** Whether an alert on an agent is within the scope of an audience, whatever is sent of it. */
    boolean isCounted(Audience audience, Told told) {
        return told.isOnAgent() && audience.scope().hasTeam(team(told));
    }

    /** The id by which an audience knows an alert. */
    static String idFor(Audience audience, Told told) {
        boolean named = !told.isOnAgent() || audience.agentAlerts() == Audience.AgentAlerts.NAMED;
        return named ? told.alert().id() : told.opaqueId();
    }

    private byte @Nullable [] onAgent(View view, Told told) {
        String team = team(told);
        if (!view.audience().scope().hasTeam(team)
                || !view.selection().has(Kind.AGENTS, told.alert().subject().id(), new Owner(null, team))) {
            return null;
        }
        return switch (view.audience().agentAlerts()) {
            case NONE, COUNTED -> null;
            case NAMED -> told.json();
            case OF_TEAM -> Json.MAPPER.writeValueAsBytes(nameless(told, subject -> subject.put("team", team)));
            case OPAQUE ->
                Json.MAPPER.writeValueAsBytes(nameless(
                                told,
                                subject -> subject.put(
                                        "id",
                                        opaqueIds.of(
                                                "agent", told.alert().subject().id())))
                        .put("link", "/?alert=" + told.opaqueId()));
        };
    }

    private static ObjectNode nameless(Told told, Consumer<ObjectNode> about) {
        ObjectNode alert = Json.MAPPER.valueToTree(told.alert());
        alert.put("id", told.opaqueId());
        alert.remove(NOT_FOR_ALL);
        about.accept(alert.putObject("subject").put("kind", "agent"));
        alert.putObject("text").put("code", told.alert().text().code()).putObject("values");
        return alert;
    }

    private String team(Told told) {
        return directory.teamOf(told.alert().subject().id());
    }

    private boolean isOfSmallGroup(Kind kind, @Nullable Snapshot snapshot, Alert alert) {
        return (snapshot == null || snapshot.isOfSmallGroup())
                && rules.metrics(alert).stream().anyMatch(metric -> Group.isAboutAgents(kind, metric));
    }

    private static Owner owner(Kind kind, String id, @Nullable Snapshot snapshot) {
        return kind == Kind.TEAMS ? new Owner(null, id) : snapshot == null ? Owner.NOBODY : snapshot.owner();
    }

    private static Kind kind(SubjectKind kind) {
        return switch (kind) {
            case QUEUE -> Kind.QUEUES;
            case DESK -> Kind.DESKS;
            case TEAM -> Kind.TEAMS;
            case AGENT -> Kind.AGENTS;
        };
    }
}
