package io.vigie.jobs.workload;

import io.vigie.contract.event.Activity;
import io.vigie.contract.live.LiveState;
import io.vigie.jobs.heard.Contact;
import io.vigie.jobs.heard.PhoneState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The agent's state as a function of time, by the rule of {@link LiveStateAt}.
 *
 * @param stretches in order, each until the next begins; the first begins at {@link Long#MIN_VALUE}, no two neighbours
 *     are alike
 */
public record StateLine(List<Stretch> stretches) {

    /** On the day on which summer time ends. */
    private static final long LONGEST_DAY = Duration.ofHours(25).toMillis();

    /**
     * A time of one state.
     *
     * @param from in ms
     * @param activity of away
     * @param queue that of the contact the state comes from
     */
    public record Stretch(
            long from,
            LiveState state,
            @Nullable Activity activity,
            @Nullable String queue) {

        boolean isBusy() {
            return state == LiveState.TALKING || state == LiveState.WRAPPING_UP;
        }

        private boolean isLike(Stretch other) {
            return state == other.state && activity == other.activity && Objects.equals(queue, other.queue);
        }
    }

    /**
     * The line of all that is told.
     *
     * @param contacts by visit, {@code LEG/CALL}
     * @param phones in any order
     * @param today the agent's day, as each moment of the line sees it
     */
    public static StateLine of(Map<String, Contact> contacts, List<PhoneState> phones, MovingToday today) {
        List<Span> spans = new ArrayList<>(contacts.size());
        contacts.forEach((visit, contact) -> spans.add(Span.of(visit, contact)));
        spans.sort(Span.ORDER);
        List<PhoneState> said = new ArrayList<>(phones);
        said.sort(null);
        return ofSorted(spans, said, today);
    }

    static StateLine ofSorted(List<Span> spans, List<PhoneState> phones, MovingToday today) {
        List<Stretch> line = new ArrayList<>(2 * (spans.size() + phones.size()) + 1);
        List<Span> open = new ArrayList<>();
        PhoneState said = null;
        long lastDoneAt = Long.MIN_VALUE;
        int span = 0;
        int phone = 0;
        long moment = Long.MIN_VALUE;
        while (true) {
            for (; span < spans.size() && spans.get(span).answeredAt() <= moment; span++) {
                open.add(spans.get(span));
                lastDoneAt = Math.max(lastDoneAt, spans.get(span).doneAt());
            }
            for (; phone < phones.size() && phones.get(phone).at() <= moment; phone++) {
                said = phones.get(phone);
            }
            long reached = moment;
            open.removeIf(one -> one.doneAt() <= reached);
            // Of each moment's own day: what was said of yesterday stays true when today has begun.
            boolean seen = span > 0 && lastDoneAt >= today.from(moment);
            add(line, moment, LiveStateAt.at(moment, open, said, seen));
            long next = span < spans.size() ? spans.get(span).answeredAt() : Contact.STILL;
            next = phone < phones.size() ? Math.min(next, phones.get(phone).at()) : next;
            next = said != null && said.endsAt() > moment ? Math.min(next, said.endsAt()) : next;
            boolean mayChange = isOver(lastDoneAt) && (seen || moment - LONGEST_DAY < lastDoneAt);
            next = mayChange ? Math.min(next, today.changesAfter(moment)) : next;
            for (Span one : open) {
                next = Math.min(next, one.talkEndedAt() > moment ? one.talkEndedAt() : one.doneAt());
            }
            if (next == Contact.STILL) {
                return new StateLine(line);
            }
            moment = next;
        }
    }

    /** One that still goes on is of every day. */
    private static boolean isOver(long lastDoneAt) {
        return lastDoneAt != Long.MIN_VALUE && lastDoneAt != Contact.STILL;
    }

    private static void add(List<Stretch> line, long from, LiveStateAt state) {
        Stretch next = new Stretch(from, state.state(), state.activity(), state.queue());
        if (line.isEmpty() || !line.get(line.size() - 1).isLike(next)) {
            line.add(next);
        }
    }

    /** Where a stretch ends, in ms; {@link Contact#STILL} for the last. */
    long endOf(int stretch) {
        return stretch + 1 < stretches.size() ? stretches.get(stretch + 1).from() : Contact.STILL;
    }
}
