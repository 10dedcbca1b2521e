package io.vigie.dashboard.hooks.paging;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All pages that are not done. Whoever holds them notes what {@link #changed} before sending what is {@link #due}. */
public final class Paging {

    private static final int ID_BYTES = 16;

    private final Map<String, Page> pages = new LinkedHashMap<>();
    private final Set<String> routed = new HashSet<>();
    private final Set<String> underWay = new HashSet<>();
    private final Set<String> changed = new LinkedHashSet<>();
    private final Map<String, Pace> paces = new HashMap<>();
    private final Backoff backoff;
    private final BiConsumer<Page, Call> givenUp;

    /**
     * @param noted the pages as they were last noted
     * @param givenUp is told of each message that nobody could be told
     */
    public Paging(Collection<Page> noted, Backoff backoff, BiConsumer<Page, Call> givenUp) {
        this.backoff = backoff;
        this.givenUp = givenUp;
        noted.stream()
                .filter(page -> !page.isDone())
                .sorted(Comparator.comparing(Page::openedAt))
                .forEach(page -> {
                    page.restored();
                    pages.put(page.id(), page);
                    page.alerts()
                            .forEach(each ->
                                    routed.add(way(page.route(), each.alert().id())));
                });
    }

    /** Whether an alert has taken a route already. */
    public boolean knows(String route, String alert) {
        return routed.contains(way(route, alert));
    }

    /** An alert that is open takes a route; nothing happens where it has taken it already. */
    public void fired(Route route, LeadAlert alert, Instant now) {
        if (!routed.add(way(route.id(), alert.id()))) {
            return;
        }
        Page page = pages.values().stream()
                .filter(each -> each.joins(route, alert.severity()))
                .findFirst()
                .orElseGet(() -> {
                    Page opened = new Page(digest(route.id(), alert.id()), route.id(), alert.severity(), now);
                    pages.put(opened.id(), opened);
                    return opened;
                });
        page.add(alert);
        changed.add(page.id());
    }

    private static String way(String route, String alert) {
        return route + '\0' + alert;
    }

    /**
     * Takes in which alerts are open by now.
     *
     * @param isSeenTo whether somebody sees to one
     */
    public void sync(Set<String> open, Function<LeadAlert, Boolean> isSeenTo, Instant now) {
        for (Page page : pages.values()) {
            if (page.sync(open, isSeenTo, now)) {
                changed.add(page.id());
            }
        }
    }

    /** Goes on to what is due by time. */
    public void advance(
            Function<String, @Nullable Route> routes, Function<String, @Nullable Manner> manners, Instant now) {
        for (Page page : pages.values()) {
            if (page.advance(routes.apply(page.route()), manners, now)) {
                changed.add(page.id());
            }
        }
    }

    /**
     * The requests to make now, the worst first: each once, and the next of the same page and hook only when it has
     * {@link #ended}.
     */
    public List<Attempt> due(
            Function<String, @Nullable Route> routes, Function<String, @Nullable Manner> manners, Instant now) {
        List<Waiting> waiting = new ArrayList<>();
        for (Page page : pages.values()) {
            for (Call call : page.calls()) {
                Instant due = call.dueAt();
                if (due != null && !due.isAfter(now) && !underWay.contains(key(page, call))) {
                    waiting.add(new Waiting(page, call, due));
                }
            }
        }
        waiting.sort(Comparator.comparing((Waiting each) -> each.page.severity(), Comparator.reverseOrder())
                .thenComparing(Waiting::due));
        List<Attempt> attempts = new ArrayList<>();
        for (Waiting each : waiting) {
            Manner manner = manners.apply(each.call.hook());
            Pace pace = paces.computeIfAbsent(each.call.hook(), hook -> new Pace());
            if (each.call.isNeedless()) {
                each.call.drop();
                changed.add(each.page.id());
            } else if (manner == null) {
                each.call.giveUp("disabled-or-removed", now);
                tellGivenUp(each.page, each.call);
            } else if (pace.isFree(now)) {
                pace.sent(manner, now);
                each.call.sent();
                underWay.add(key(each.page, each.call));
                changed.add(each.page.id());
                attempts.add(attempt(each.page, each.call, routes.apply(each.page.route())));
            }
        }
        return attempts;
    }

    private record Waiting(Page page, Call call, Instant due) {}

    private static String key(Page page, Call call) {
        return page.id() + " " + call.hook();
    }

    private static Attempt attempt(Page page, Call call, @Nullable Route route) {
        List<PagedAlert> open = new ArrayList<>();
        List<PagedAlert> over = new ArrayList<>();
        boolean isOver = call.action() == Action.RESOLVE;
        page.alerts().forEach(each -> (each.isOpen() && !isOver ? open : over).add(each));
        // A page of the same alert may be opened again, when its route was taken away and came back.
        String message = digest(
                page.id(),
                // In milliseconds, as it is noted: the id has to be the same after a restart.
                Long.toString(page.openedAt().toEpochMilli()),
                call.hook(),
                Integer.toString(call.number()));
        return new Attempt(
                call.hook(),
                call.number(),
                new Told(
                        page.id(),
                        "msg_" + message,
                        page.route(),
                        page.severity(),
                        call.action(),
                        open,
                        over,
                        route == null ? 1 : route.mostNamed(),
                        page.openedAt()));
    }

    /** Takes in how a request ended. */
    public void ended(Attempt attempt, Outcome outcome, Instant now) {
        paces.computeIfAbsent(attempt.hook(), hook -> new Pace()).ended(outcome, now);
        underWay.remove(attempt.key());
        Page page = pages.get(attempt.told().page());
        if (page == null) {
            return;
        }
        for (Call call : page.calls()) {
            if (call.hook().equals(attempt.hook())) {
                call.ended(attempt.told().action(), attempt.number(), outcome, backoff, now);
                changed.add(page.id());
                if (call.state() == Call.State.GIVEN_UP) {
                    tellGivenUp(page, call);
                }
            }
        }
    }

    private void tellGivenUp(Page page, Call call) {
        changed.add(page.id());
        page.gaveUp();
        givenUp.accept(page, call);
    }

    /** The pages that changed since they were last asked for; those that are done are told once more, and forgotten. */
    public List<Page> changed() {
        for (Page page : pages.values()) {
            if (page.finish()) {
                changed.add(page.id());
            }
        }
        List<Page> told =
                changed.stream().map(pages::get).filter(page -> page != null).toList();
        changed.clear();
        for (Page page : told) {
            if (page.isDone()) {
                pages.remove(page.id());
                page.alerts()
                        .forEach(each ->
                                routed.remove(way(page.route(), each.alert().id())));
            }
        }
        return told;
    }

    private static String digest(String... parts) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            byte[] whole = sha.digest(String.join("\0", parts).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(whole, ID_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }
}
