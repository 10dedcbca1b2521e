package io.vigie.dashboard.hooks.paging;

import io.vigie.contract.json.Json;
import io.vigie.contract.rules.Rule.Severity;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody who holds the pages as the process does, at the time that the test gives. */
final class TestingPages {

    /** Finer than what is noted. */
    static final Instant START = Instant.parse("2026-11-23T09:00:00.000123456Z");

    private final Map<String, Route> routes = new HashMap<>();
    private final Map<String, Manner> manners = new HashMap<>();
    private final Set<String> open = new HashSet<>();
    private final Set<String> seenTo = new HashSet<>();
    private final Map<String, Page> noted = new LinkedHashMap<>();
    final List<String> givenUp = new ArrayList<>();
    private Instant now = START;
    private Paging paging = anew(List.of());

    TestingPages(Route... routes) {
        for (Route route : routes) {
            this.routes.put(route.id(), route);
            route.levels()
                    .forEach(level -> level.hooks().forEach(hook -> manners.put(hook, new Manner(0, null, true))));
        }
    }

    private Paging anew(List<Page> pages) {
        return new Paging(
                pages, new Backoff(() -> 0.5), (page, call) -> givenUp.add(call.hook() + " " + call.lastReason()));
    }

    static Route route(Level... levels) {
        return route(null, levels);
    }

    static Route route(@Nullable QuietHours quiet, Level... levels) {
        return new Route("route", "route", null, null, null, null, List.of(levels), 200, 30_000, 900_000, 5, quiet);
    }

    static Level level(String... hooks) {
        return new Level(List.of(hooks), 300_000);
    }

    static LeadAlert alert(String id, Severity severity) {
        return alert(id, "rule-" + id, severity);
    }

    private static LeadAlert alert(String id, String rule, Severity severity) {
        return new LeadAlert(id, id, rule, severity, "queue", "orders", "waiting", 12.0, 10.0, START);
    }

    void manner(String hook, @Nullable Manner manner) {
        if (manner == null) {
            manners.remove(hook);
        } else {
            manners.put(hook, manner);
        }
    }

    void removeRoute() {
        routes.clear();
    }

    void fire(String... ids) {
        for (String id : ids) {
            fire(id, Severity.WARNING);
        }
    }

    void fire(String id, Severity severity) {
        open.add(id);
        routes.values().forEach(route -> paging.fired(route, alert(id, severity), now));
    }

    /** An alert comes back as one of another moment. */
    void replace(String id, String by) {
        open.remove(id);
        open.add(by);
        routes.values().forEach(route -> paging.fired(route, alert(by, "rule-" + id, Severity.WARNING), now));
    }

    void resolve(String... ids) {
        open.removeAll(Set.of(ids));
    }

    void acknowledge(String... ids) {
        seenTo.addAll(Set.of(ids));
    }

    /** What is sent by now. */
    List<Attempt> look() {
        paging.sync(open, alert -> seenTo.contains(alert.id()), now);
        paging.advance(routes::get, manners::get, now);
        List<Attempt> due = paging.due(routes::get, manners::get, now);
        note();
        return due;
    }

    private void note() {
        paging.changed().forEach(page -> noted.put(page.id(), copy(page)));
    }

    /** As it comes back from the topic. */
    private static Page copy(Page page) {
        return Json.MAPPER.readValue(Json.MAPPER.writeValueAsBytes(page), Page.class);
    }

    List<Attempt> after(Duration time) {
        now = now.plus(time);
        return look();
    }

    List<Attempt> after(long seconds) {
        return after(Duration.ofSeconds(seconds));
    }

    /** Goes on in steps of a second until something is sent. */
    List<Attempt> next(Duration atMost) {
        Instant end = now.plus(atMost);
        while (now.isBefore(end)) {
            List<Attempt> due = after(1);
            if (!due.isEmpty()) {
                return due;
            }
        }
        return List.of();
    }

    void end(List<Attempt> attempts, Outcome outcome) {
        attempts.forEach(attempt -> paging.ended(attempt, outcome, now));
        note();
    }

    void deliver(List<Attempt> attempts) {
        end(attempts, Outcome.answered(200, null));
    }

    /** The process ends without another word, and another goes on with what was noted. */
    void restart() {
        paging = anew(noted.values().stream().map(TestingPages::copy).toList());
        open.forEach(id -> routes.values().forEach(route -> {
            if (!paging.knows(route.id(), id)) {
                paging.fired(route, alert(id, Severity.WARNING), now);
            }
        }));
    }

    Instant now() {
        return now;
    }

    List<Page> pages() {
        return List.copyOf(noted.values());
    }

    static List<String> told(List<Attempt> attempts) {
        return attempts.stream()
                .map(attempt ->
                        attempt.hook() + " " + attempt.told().action().name().toLowerCase(Locale.ROOT) + " "
                                + attempt.told().open().size())
                .toList();
    }
}
