package io.vigie.dashboard.hooks.paging;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.vigie.contract.rules.Rule.Severity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Alerts of one route and one severity about which people are called together, from the first until all are over. While
 * nobody sees to it, more alerts join it.
 */
@JsonAutoDetect(
        fieldVisibility = Visibility.ANY,
        getterVisibility = Visibility.NONE,
        isGetterVisibility = Visibility.NONE)
public final class Page {

    static final int MOST_ALERTS = 1_000;

    private static final int NOBODY = -1;

    private final String id;
    private final String route;
    private final Severity severity;
    private final Instant openedAt;
    private List<PagedAlert> alerts = new ArrayList<>();
    private List<Call> calls = new ArrayList<>();
    private int level = NOBODY;
    private Instant levelAt = Instant.EPOCH;
    private Instant toldAt = Instant.EPOCH;
    private boolean grown;
    private boolean unanswered;
    private @Nullable Instant acknowledgedAt;
    private @Nullable Instant resolvedAt;
    private boolean done;

    @JsonCreator
    Page(
            @JsonProperty("id") String id,
            @JsonProperty("route") String route,
            @JsonProperty("severity") Severity severity,
            @JsonProperty("openedAt") Instant openedAt) {
        this.id = id;
        this.route = route;
        this.severity = severity;
        this.openedAt = openedAt;
    }

    public String id() {
        return id;
    }

    public String route() {
        return route;
    }

    public Severity severity() {
        return severity;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public List<Call> calls() {
        return calls;
    }

    public List<PagedAlert> alerts() {
        return alerts;
    }

    /** When somebody saw to all of it; null before that. */
    public @Nullable Instant acknowledgedAt() {
        return acknowledgedAt;
    }

    /** When all of it was over; null before that. */
    public @Nullable Instant resolvedAt() {
        return resolvedAt;
    }

    /** Whether nothing is left to be told. */
    public boolean isDone() {
        return done;
    }

    boolean joins(Route other, Severity ofAlert) {
        return route.equals(other.id())
                && severity == ofAlert
                && acknowledgedAt == null
                && resolvedAt == null
                && alerts.size() < MOST_ALERTS;
    }

    void add(LeadAlert alert) {
        // After a kill what came late is read in another order: the same alert may come back as one of another moment.
        boolean isNews =
                alerts.stream().noneMatch(each -> each.isOpen() && each.alert().saysTheSameAs(alert));
        alerts.add(new PagedAlert(alert, false, null));
        grown |= isNews;
    }

    void restored() {
        calls.forEach(Call::restored);
    }

    /**
     * Takes in which alerts are still open, and which somebody sees to.
     *
     * @return whether that changed anything
     */
    boolean sync(Set<String> open, Function<LeadAlert, Boolean> isSeenTo, Instant now) {
        boolean changed = false;
        for (int i = 0; i < alerts.size(); i++) {
            PagedAlert each = alerts.get(i);
            boolean seenTo = each.isOpen() && !each.acknowledged() && isSeenTo.apply(each.alert());
            boolean over = each.isOpen() && !open.contains(each.alert().id());
            if (seenTo || over) {
                PagedAlert after = seenTo ? each.seenTo() : each;
                after = over ? after.resolved(now) : after;
                alerts.set(i, after);
                changed = true;
            }
        }
        return changed;
    }

    /**
     * Goes on to what is due.
     *
     * @param path null where the route is gone: the page ends
     * @return whether that changed anything
     */
    boolean advance(@Nullable Route path, Function<String, @Nullable Manner> manners, Instant now) {
        boolean changed = false;
        if (resolvedAt == null && (path == null || alerts.stream().noneMatch(PagedAlert::isOpen))) {
            resolvedAt = now;
            calls.forEach(call -> call.want(Action.RESOLVE, now));
            changed = true;
        } else if (acknowledgedAt == null && resolvedAt == null && isSeenTo()) {
            acknowledgedAt = now;
            calls.forEach(call -> acknowledge(call, manners, now));
            changed = true;
        } else if (path != null && resolvedAt == null) {
            boolean called = acknowledgedAt == null && callOn(path, now);
            changed = refresh(manners, now) || called;
        }
        return changed;
    }

    private boolean isSeenTo() {
        return alerts.stream().filter(PagedAlert::isOpen).allMatch(PagedAlert::acknowledged);
    }

    private static void acknowledge(Call call, Function<String, @Nullable Manner> manners, Instant now) {
        Manner manner = manners.apply(call.hook());
        if (manner != null && !manner.tellsAcknowledged()) {
            // It goes on to be told what is open, and that is all that it is told.
            return;
        }
        call.want(Action.ACKNOWLEDGE, now);
    }

    private boolean callOn(Route path, Instant now) {
        if (level == NOBODY) {
            return isLoud(path, openedAt.plusMillis(path.groupWaitMillis()), now) && call(path, 0, now);
        }
        if (!isLoud(path, now, now)) {
            return false;
        }
        boolean isLast = level + 1 >= path.levels().size();
        if (!isLast && (unanswered || isPast(levelAt, path.levels().get(level).escalateAfterMillis(), now))) {
            return call(path, level + 1, now);
        }
        boolean isMoreToTell = grown && isPast(toldAt, path.groupIntervalMillis(), now);
        if (isMoreToTell || isPast(toldAt, path.repeatMillis(), now)) {
            tell(now);
            return true;
        }
        return false;
    }

    private boolean isLoud(Route path, Instant moment, Instant now) {
        Instant loud = path.loudAt(moment.isAfter(now) ? moment : now, severity);
        return loud != null && !loud.isAfter(now);
    }

    private static boolean isPast(Instant since, long millis, Instant now) {
        return !now.isBefore(since.plusMillis(millis));
    }

    private boolean call(Route path, int next, Instant now) {
        level = next;
        levelAt = now;
        unanswered = false;
        List<Call> called = path.levels().get(next).hooks().stream()
                .map(hook -> callOf(hook, next))
                .toList();
        if (grown || next == 0) {
            tell(now);
        } else {
            called.forEach(call -> call.want(Action.TRIGGER, now));
        }
        return true;
    }

    private Call callOf(String hook, int atLevel) {
        Call call = calls.stream()
                .filter(each -> each.hook().equals(hook))
                .findFirst()
                .orElseGet(() -> {
                    Call added = new Call(hook);
                    calls.add(added);
                    return added;
                });
        call.calledAt(atLevel);
        return call;
    }

    private void tell(Instant now) {
        toldAt = now;
        grown = false;
        calls.forEach(call -> call.want(Action.TRIGGER, now));
    }

    private boolean refresh(Function<String, @Nullable Manner> manners, Instant now) {
        boolean changed = false;
        for (Call call : calls) {
            Manner manner = manners.apply(call.hook());
            Long every = manner == null ? null : manner.refreshMillis();
            Instant last = call.lastAt();
            if (every != null && last != null && !call.isPending() && isPast(last, every, now)) {
                call.want(Action.TRIGGER, now);
                changed = true;
            }
        }
        return changed;
    }

    /** Nobody of those who are called now can be told: the next are called at once. */
    void gaveUp() {
        unanswered |= calls.stream()
                .filter(call -> call.level() == level)
                .allMatch(call -> call.state() == Call.State.GIVEN_UP);
    }

    /** @return whether nothing is left to be told since now */
    boolean finish() {
        boolean wasDone = done;
        done = resolvedAt != null && calls.stream().noneMatch(Call::isPending);
        return done && !wasDone;
    }
}
