package io.vigie.dashboard.hooks;

import io.vigie.contract.rules.Rule.Severity;
import io.vigie.dashboard.hooks.paging.Action;
import io.vigie.dashboard.hooks.paging.Call;
import io.vigie.dashboard.hooks.paging.Page;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a hook was told lately, and how that ended. */
@Component
class Deliveries {

    private static final int MOST = 200;

    /**
     * The last that a hook was told of one page.
     *
     * @param alerts how many the page has
     * @param attempts how often it was sent
     * @param at when the last request ended; null before the first did, like {@code reason}
     * @param reason how: {@code status-500}, {@code no-answer}
     */
    record Delivery(
            String page,
            String route,
            Severity severity,
            int alerts,
            Instant openedAt,
            @Nullable Instant acknowledgedAt,
            @Nullable Instant resolvedAt,
            Action action,
            Call.State state,
            int attempts,
            @Nullable Instant at,
            @Nullable String reason) {}

    private final NotedPages noted;

    Deliveries(NotedPages noted) {
        this.noted = noted;
    }

    /** The newest first. */
    List<Delivery> of(String hook) {
        List<Delivery> found = new ArrayList<>();
        for (Page page : noted.all()) {
            for (Call call : page.calls()) {
                if (call.hook().equals(hook)) {
                    found.add(new Delivery(
                            page.id(),
                            page.route(),
                            page.severity(),
                            page.alerts().size(),
                            page.openedAt(),
                            page.acknowledgedAt(),
                            page.resolvedAt(),
                            call.action(),
                            call.state(),
                            call.attempts(),
                            call.lastAt(),
                            call.lastReason()));
                }
            }
        }
        Collections.reverse(found);
        return found.stream().limit(MOST).toList();
    }
}
