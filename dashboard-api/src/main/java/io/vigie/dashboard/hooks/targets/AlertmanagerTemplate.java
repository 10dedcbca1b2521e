package io.vigie.dashboard.hooks.targets;

import io.vigie.dashboard.hooks.paging.LeadAlert;
import io.vigie.dashboard.hooks.paging.PagedAlert;
import io.vigie.dashboard.hooks.paging.Told;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The API v2 of Alertmanager, which groups, mutes and repeats by itself: it is told each alert. The end of one that is open
 * lies a while ahead, and is moved on each time; so it ends there too when Vigie is gone for good.
 */
final class AlertmanagerTemplate implements Template {

    private static final Duration HOLDS = Duration.ofMinutes(4);
    private static final int BEATS_HELD = 3;

    private record Alert(
            Map<String, String> labels,
            Map<String, String> annotations,
            Instant startsAt,
            Instant endsAt,
            @Nullable String generatorURL) {}

    @Override
    public HttpCall tell(Told told, Reach reach, Sentences words, Links links, Instant now) {
        List<Alert> alerts = new ArrayList<>();
        told.open().forEach(each -> alerts.add(alert(each, now.plus(HOLDS), told, words, links)));
        told.over()
                .forEach(each -> alerts.add(
                        alert(each, Objects.requireNonNullElse(each.resolvedAt(), now), told, words, links)));
        return HttpCall.json(api(reach), reach.bearer(), alerts);
    }

    @Override
    public HttpCall heartbeat(Reach reach, Duration every, Instant now) {
        Alert watchdog = new Alert(
                Map.of("alertname", "VigieWatchdog", "severity", "none"),
                Map.of("summary", "Vigie goes on. Call somebody when this is missing."),
                now,
                now.plus(every.multipliedBy(BEATS_HELD)),
                null);
        return HttpCall.json(api(reach), reach.bearer(), List.of(watchdog));
    }

    private static URI api(Reach reach) {
        String base = reach.url().toString();
        return URI.create((base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + "/api/v2/alerts");
    }

    private static Alert alert(PagedAlert paged, Instant end, Told told, Sentences words, Links links) {
        LeadAlert alert = paged.alert();
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("alertname", alert.rule());
        labels.put("severity", Sentences.word(alert.severity()));
        labels.put("kind", alert.kind());
        labels.put("subject", alert.subject());
        labels.put("vigie_alert", alert.shownId());
        labels.put("vigie_route", told.route());
        // Its screens are for many: the link that acknowledges is not.
        return new Alert(labels, Map.of("summary", words.line(alert)), alert.since(), end, links.screens());
    }
}
