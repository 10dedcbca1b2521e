package io.vigie.dashboard.hooks.targets;

import io.vigie.contract.json.Json;
import io.vigie.dashboard.hooks.paging.Action;
import io.vigie.dashboard.hooks.paging.LeadAlert;
import io.vigie.dashboard.hooks.paging.Told;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** The Events API v2 of PagerDuty. */
final class PagerDutyTemplate implements Template {

    private static final int LONGEST_SUMMARY = 1_024;
    private static final Map<Action, String> ACTIONS = Map.of(
            Action.TRIGGER, "trigger",
            Action.ACKNOWLEDGE, "acknowledge",
            Action.RESOLVE, "resolve");

    @Override
    public HttpCall tell(Told told, Reach reach, Sentences words, Links links, Instant now) {
        ObjectNode event = Json.MAPPER.createObjectNode();
        event.put("routing_key", reach.keys().get(0));
        event.put("event_action", ACTIONS.getOrDefault(told.action(), ""));
        event.put("dedup_key", told.page());
        if (told.action() == Action.TRIGGER) {
            event.set("payload", Json.MAPPER.valueToTree(payload(told, words)));
            event.put("client", "Vigie");
            if (links.screens() != null) {
                event.put("client_url", links.screens());
            }
            if (links.acknowledge() != null) {
                event.putArray("links")
                        .addObject()
                        .put("href", links.acknowledge())
                        .put("text", words.acknowledge());
            }
        }
        return HttpCall.json(reach.url(), Map.of(), event);
    }

    private static Map<String, Object> payload(Told told, Sentences words) {
        Map<String, Object> payload = new LinkedHashMap<>();
        String title = words.title(told);
        payload.put("summary", title.length() > LONGEST_SUMMARY ? title.substring(0, LONGEST_SUMMARY) : title);
        payload.put("source", "vigie");
        payload.put("severity", Sentences.word(told.severity()));
        payload.put("timestamp", told.since());
        payload.put("group", told.route());
        if (!told.open().isEmpty()) {
            LeadAlert first = told.open().get(0).alert();
            payload.put("component", first.subject());
            payload.put("class", first.code());
        }
        payload.put(
                "custom_details",
                Map.of(
                        "alerts",
                        List.copyOf(words.lines(told)),
                        "open",
                        told.open().size()));
        return payload;
    }
}
