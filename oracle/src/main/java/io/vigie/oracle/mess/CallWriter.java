package io.vigie.oracle.mess;

import io.vigie.contract.event.CallEvent;
import io.vigie.contract.event.CallEventType;
import io.vigie.contract.event.Event;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes the events of one call. Some sources have clocks of whole seconds, some give a sequence with some of their
 * events, and ids say nothing of the order.
 */
final class CallWriter {

    private static final long LONGEST_CALL = 28 * 3_600_000L;

    private final String call;
    private final @Nullable String caller;
    private final long latest;
    private final String source;
    private final boolean isCoarse;
    private final boolean hasSequence;
    private final Dice dice;
    private final List<Event> events;

    /** @param begin no event will be later than 28 h after it */
    CallWriter(String call, @Nullable String caller, long begin, Dice dice, List<Event> events) {
        this.call = call;
        this.caller = caller;
        this.latest = begin + LONGEST_CALL - 60_000;
        this.source = dice.oneOf(NastyDays.SOURCES);
        this.isCoarse = dice.oneIn(2);
        this.hasSequence = dice.oneIn(3);
        this.dice = dice;
        this.events = events;
    }

    void queued(int leg, long at, String queue, boolean callback) {
        // Later legs repeat the caller, leave it out, or know another.
        String told = leg == 0 || dice.oneIn(3) ? caller : dice.oneIn(6) ? dice.oneOf(NastyDays.CALLERS) : null;
        add(event(CallEventType.QUEUED, leg, at).queue(queue).caller(told).callback(callback));
    }

    void answered(int leg, long at) {
        add(event(CallEventType.ANSWERED, leg, at).agent(dice.oneOf(NastyDays.AGENTS)));
    }

    void missed(int leg, long at) {
        add(event(CallEventType.MISSED, leg, at).agent(dice.oneOf(NastyDays.AGENTS)));
    }

    /** An event that has nothing to say but its type. */
    void plain(CallEventType type, int leg, long at) {
        add(event(type, leg, at));
    }

    private CallEvent.Builder event(CallEventType type, int leg, long at) {
        long time = Math.min(isCoarse ? Math.floorDiv(at, 1_000) * 1_000 : at, latest);
        return CallEvent.builder(type, call, Instant.ofEpochMilli(time))
                .id("%08x-%d".formatted(dice.upTo(0xffffffffL), events.size()))
                .source(source)
                .sequence(hasSequence && !dice.oneIn(3) ? dice.between(-1, 3) : null)
                .leg(leg);
    }

    private void add(CallEvent.Builder event) {
        events.add(event.build());
    }
}
