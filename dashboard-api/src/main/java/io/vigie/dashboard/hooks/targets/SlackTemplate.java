package io.vigie.dashboard.hooks.targets;

import io.vigie.dashboard.hooks.paging.Told;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** An incoming webhook of Slack. */
final class SlackTemplate implements Template {

    @Override
    public HttpCall tell(Told told, Reach reach, Sentences words, Links links, Instant now) {
        StringBuilder text =
                new StringBuilder("*").append(escaped(words.title(told))).append('*');
        words.lines(told).forEach(line -> text.append("\n• ").append(escaped(line)));
        if (links.acknowledge() != null && words.isToAcknowledge(told)) {
            text.append("\n<")
                    .append(links.acknowledge())
                    .append('|')
                    .append(words.acknowledge())
                    .append('>');
        }
        Map<String, Object> section =
                Map.of("type", "section", "text", Map.of("type", "mrkdwn", "text", text.toString()));
        return HttpCall.json(
                reach.url(),
                Map.of(),
                Map.of(
                        "text",
                        escaped(words.title(told)),
                        "unfurl_links",
                        false,
                        "attachments",
                        List.of(Map.of("color", Sentences.colour(told), "blocks", List.of(section)))));
    }

    /** So that no id can call a whole channel. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
