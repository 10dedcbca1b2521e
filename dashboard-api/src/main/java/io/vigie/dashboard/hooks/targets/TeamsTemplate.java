package io.vigie.dashboard.hooks.targets;

import io.vigie.dashboard.hooks.paging.Told;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A workflow of Teams that posts an adaptive card: the connectors that came before are switched off. */
final class TeamsTemplate implements Template {

    @Override
    public HttpCall tell(Told told, Reach reach, Sentences words, Links links, Instant now) {
        List<Object> body = new ArrayList<>();
        body.add(Map.of(
                "type",
                "TextBlock",
                "text",
                Markdown.plain(words.title(told)),
                "weight",
                "Bolder",
                "size",
                "Medium",
                "wrap",
                true));
        words.lines(told)
                .forEach(line -> body.add(Map.of("type", "TextBlock", "text", Markdown.plain(line), "wrap", true)));
        Map<String, Object> card = new LinkedHashMap<>();
        card.put("$schema", "http://adaptivecards.io/schemas/adaptive-card.json");
        card.put("type", "AdaptiveCard");
        card.put("version", "1.4");
        card.put("body", body);
        if (links.acknowledge() != null && words.isToAcknowledge(told)) {
            card.put(
                    "actions",
                    List.of(Map.of(
                            "type", "Action.OpenUrl", "title", words.acknowledge(), "url", links.acknowledge())));
        }
        return HttpCall.json(
                reach.url(),
                Map.of(),
                Map.of(
                        "type",
                        "message",
                        "attachments",
                        List.of(Map.of("contentType", "application/vnd.microsoft.card.adaptive", "content", card))));
    }
}
