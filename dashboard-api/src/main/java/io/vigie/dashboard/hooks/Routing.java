package io.vigie.dashboard.hooks;

import io.vigie.contract.directory.DirectoryKind;
import io.vigie.contract.json.Json;
import io.vigie.contract.live.Alert;
import io.vigie.contract.rules.Rule.SubjectKind;
import io.vigie.dashboard.directory.Directory;
import io.vigie.dashboard.hooks.paging.LeadAlert;
import io.vigie.dashboard.hooks.paging.Route;
import io.vigie.dashboard.live.OpenAlerts;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Which way an alert goes, and what of it a lead may see. */
@Component
class Routing {

    private final OpenAlerts alerts;
    private final Directory directory;

    Routing(OpenAlerts alerts, Directory directory) {
        this.alerts = alerts;
        this.directory = directory;
    }

    boolean takes(Route route, Alert alert) {
        SubjectKind kind = alert.subject().kind();
        String id = alert.subject().id();
        return switch (kind) {
            case QUEUE -> route.takes(alert.severity(), word(kind), directory.clientOf(DirectoryKind.QUEUE, id), null);
            case DESK -> route.takes(alert.severity(), word(kind), directory.clientOf(DirectoryKind.DESK, id), null);
            case TEAM -> route.takes(alert.severity(), word(kind), null, id);
            case AGENT -> route.takes(alert.severity(), word(kind), null, directory.teamOf(id));
        };
    }

    boolean takes(Route route, LeadAlert ofVigie) {
        return route.takes(ofVigie.severity(), ofVigie.kind(), null, null);
    }

    /** An alert as a lead may see it; null where a lead may see nothing of it. */
    @Nullable
    LeadAlert form(Alert alert) {
        byte[] json = alerts.forLeads(alert.id());
        if (json == null) {
            return null;
        }
        JsonNode form = Json.MAPPER.readTree(json);
        return new LeadAlert(
                alert.id(),
                form.path("id").asString(""),
                alert.rule(),
                alert.severity(),
                word(alert.subject().kind()),
                form.at("/subject/id").asString(""),
                alert.text().code(),
                number(form.path("value")),
                number(form.path("threshold")),
                alert.since());
    }

    private static @Nullable Double number(JsonNode node) {
        return node.isNumber() ? node.doubleValue() : null;
    }

    private static String word(SubjectKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
