package io.vigie.dashboard.hooks.targets;

import io.vigie.dashboard.hooks.paging.Told;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An incoming webhook of Mattermost. */
final class MattermostTemplate implements Template {

    @Override
    public HttpCall tell(Told told, Reach reach, Sentences words, Links links, Instant now) {
        Map<String, Object> attachment = new LinkedHashMap<>();
        attachment.put("fallback", Markdown.plain(words.title(told)));
        attachment.put("color", Sentences.colour(told));
        attachment.put("title", Markdown.plain(words.title(told)));
        String text = words.lines(told).stream()
                .map(line -> "- " + Markdown.plain(line))
                .collect(Collectors.joining("\n"));
        if (links.acknowledge() != null && words.isToAcknowledge(told)) {
            text += "\n\n[" + words.acknowledge() + "](" + links.acknowledge() + ")";
        }
        attachment.put("text", text);
        return HttpCall.json(reach.url(), Map.of(), Map.of("attachments", List.of(attachment)));
    }
}
