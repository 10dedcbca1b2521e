package io.vigie.dashboard.hooks.targets;

import io.vigie.contract.json.Json;
import io.vigie.dashboard.hooks.paging.Action;
import io.vigie.dashboard.hooks.paging.LeadAlert;
import io.vigie.dashboard.hooks.paging.PagedAlert;
import io.vigie.dashboard.hooks.paging.Told;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Standard Webhooks 1.0.0. */
final class WebhookTemplate implements Template {

    private static final Map<Action, String> TYPES = Map.of(
            Action.TRIGGER, "vigie.page.triggered",
            Action.ACKNOWLEDGE, "vigie.page.acknowledged",
            Action.RESOLVE, "vigie.page.resolved");

    private record Shown(
            String id,
            String rule,
            String severity,
            String kind,
            String subject,
            String code,
            @Nullable Double value,
            @Nullable Double threshold,
            Instant since,
            @Nullable Instant resolvedAt) {

        static Shown of(PagedAlert paged) {
            LeadAlert alert = paged.alert();
            return new Shown(
                    alert.shownId(),
                    alert.rule(),
                    Sentences.word(alert.severity()),
                    alert.kind(),
                    alert.subject(),
                    alert.code(),
                    alert.value(),
                    alert.threshold(),
                    alert.since(),
                    paged.resolvedAt());
        }
    }

    private record Body(String type, Instant timestamp, Map<String, @Nullable Object> data) {}

    @Override
    public HttpCall tell(Told told, Reach reach, Sentences words, Links links, Instant now) {
        List<Shown> shown = new ArrayList<>();
        told.open().stream().limit(told.mostNamed()).map(Shown::of).forEach(shown::add);
        told.over().stream()
                .limit(told.mostNamed() - shown.size())
                .map(Shown::of)
                .forEach(shown::add);
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("page", told.page());
        data.put("route", told.route());
        data.put("severity", Sentences.word(told.severity()));
        data.put("since", told.since());
        data.put("summary", words.title(told));
        data.put("open", told.open().size());
        data.put("resolved", told.over().size());
        data.put("alerts", shown);
        data.put("link", links.acknowledge());
        return signed(told.message(), new Body(TYPES.getOrDefault(told.action(), ""), now, data), reach, now);
    }

    @Override
    public HttpCall heartbeat(Reach reach, Duration every, Instant now) {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("everySeconds", every.toSeconds());
        return signed("msg_heartbeat_" + now.toEpochMilli(), new Body("vigie.heartbeat", now, data), reach, now);
    }

    private static HttpCall signed(String message, Body body, Reach reach, Instant now) {
        byte[] bytes = Json.MAPPER.writeValueAsBytes(body);
        return new HttpCall(reach.url(), Signature.headers(message, now, bytes, reach.keys()), bytes);
    }
}
