package io.vigie.simulator;

import io.vigie.contract.event.CallEvent;
import io.vigie.contract.event.CallEventType;
import io.vigie.contract.event.Channel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Call events at a given rate, cheap to make, to measure how many a Vigie takes. So many calls begin each second, about 5
 * events a call; what becomes of them is drawn once and is the same for the calls of every second, so that nothing about
 * those under way is kept. Talks are short, as in the largest centres: 10,000 calls a second keep about 370,000 agents
 * busy.
 */
public final class CallLoad {

    private static final String SOURCE = "/load";

    private final Instant start;
    private final int callsPerSecond;
    private final List<LoadScript.Step> steps;
    private final int agents;

    /**
     * The same seed and numbers give the same events.
     *
     * @param queues over which the calls are spread, some with many and most with few
     * @param callsPerSecond how many calls begin each second
     */
    public CallLoad(long seed, int queues, int callsPerSecond, Instant start) {
        this.start = start;
        this.callsPerSecond = callsPerSecond;
        LoadScript script = new LoadScript(new Dice(seed), queues);
        for (int number = 0; number < callsPerSecond; number++) {
            script.addCall(number, (int) (number * 1_000L / callsPerSecond));
        }
        agents = script.agents();
        steps = script.steps().stream()
                .sorted(Comparator.comparingInt(LoadScript.Step::milli))
                .toList();
    }

    /** How many agents take the calls: {@code agent-0} and so on. */
    public int agents() {
        return agents;
    }

    /** After how many seconds each second has all of its events; before, few calls have got to their end. */
    public long secondsToFullRate() {
        return steps.stream().mapToLong(LoadScript.Step::secondsIn).max().orElse(0);
    }

    /**
     * What happens in one second, in order of time.
     *
     * @param second which, from 0
     */
    public List<CallEvent> second(long second) {
        List<CallEvent> events = new ArrayList<>(steps.size());
        for (LoadScript.Step step : steps) {
            long begun = second - step.secondsIn();
            if (begun >= 0) {
                events.add(event(step, begun, start.plusSeconds(second).plusMillis(step.milli())));
            }
        }
        return events;
    }

    private CallEvent event(LoadScript.Step step, long begun, Instant time) {
        String call = "load-" + (begun * callsPerSecond + step.call());
        boolean queued = step.type() == CallEventType.QUEUED;
        return new CallEvent(
                call + "." + step.number(),
                SOURCE,
                step.type(),
                time,
                null,
                call,
                step.leg(),
                step.queue(),
                queued ? Channel.VOICE : null,
                queued ? caller(step, begun) : null,
                false,
                step.agents() == null ? null : step.agents().at(begun),
                step.to(),
                step.toQueue(),
                null,
                step.reason());
    }

    /** Some call twice, a second apart. */
    private @Nullable String caller(LoadScript.Step step, long begun) {
        return switch (step.callers()) {
            case WITHHELD -> null;
            case NEW -> "caller-" + (begun * callsPerSecond + step.call());
            case TWICE -> "caller-" + (begun / 2 * 2 * callsPerSecond + step.call());
        };
    }
}
