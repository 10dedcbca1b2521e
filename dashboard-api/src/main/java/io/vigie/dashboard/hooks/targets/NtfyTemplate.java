package io.vigie.dashboard.hooks.targets;

import io.vigie.contract.rules.Rule.Severity;
import io.vigie.dashboard.hooks.paging.Told;
import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** ntfy, where the topic is the end of the address, and whoever knows it may read along. */
final class NtfyTemplate implements Template {

    private static final Map<Severity, Integer> PRIORITIES =
            Map.of(Severity.CRITICAL, 5, Severity.WARNING, 4, Severity.INFO, 3);
    private static final int QUIET = 2;

    @Override
    public HttpCall tell(Told told, Reach reach, Sentences words, Links links, Instant now) {
        boolean isToAcknowledge = words.isToAcknowledge(told);
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("topic", topic(reach.url()));
        message.put("title", words.title(told));
        message.put("message", String.join("\n", words.lines(told)));
        message.put("priority", isToAcknowledge ? PRIORITIES.getOrDefault(told.severity(), QUIET) : QUIET);
        if (links.acknowledge() != null && isToAcknowledge) {
            message.put("click", links.acknowledge());
            message.put(
                    "actions",
                    List.of(Map.of("action", "view", "label", words.acknowledge(), "url", links.acknowledge())));
        }
        return HttpCall.json(base(reach.url()), reach.bearer(), message);
    }

    static String topic(URI url) {
        String path = url.getPath() == null ? "" : url.getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static URI base(URI url) {
        String whole = url.toString();
        return URI.create(whole.substring(0, whole.lastIndexOf('/') + 1));
    }
}
