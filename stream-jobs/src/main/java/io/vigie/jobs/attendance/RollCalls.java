package io.vigie.jobs.attendance;

import java.util.ArrayList;
import java.util.List;

/**
 * What an agent counts as over a time: the rule of {@link AttendanceAt} at each moment at which it may change.
 *
 * @param runs in order; each holds until the next begins
 * @param changesAt when time alone may change it next, in ms; {@link Long#MAX_VALUE} for never
 */
public record RollCalls(List<Run> runs, long changesAt) {

    /** @param from in ms */
    public record Run(long from, RollCall call) {}

    /**
     * From a moment to another, both included.
     *
     * @param facts of the agent; whether sources are silent is left out
     * @param silent when all the agent's sources were, in order
     */
    public static RollCalls of(AttendanceFacts facts, List<Span> silent, long from, long to) {
        AttendanceFacts speaking = facts.whileSilent(false);
        AttendanceFacts unheard = facts.whileSilent(true);
        List<Run> runs = new ArrayList<>();
        long moment = from;
        int span = 0;
        while (moment <= to) {
            while (span < silent.size() && silent.get(span).until() <= moment) {
                span++;
            }
            boolean isSilent = span < silent.size() && silent.get(span).from() <= moment;
            AttendanceAt at = AttendanceAt.rollCallAt(isSilent ? unheard : speaking, moment);
            RollCall call = at.rollCall();
            if (runs.isEmpty() || !runs.get(runs.size() - 1).call().equals(call)) {
                runs.add(new Run(moment, call));
            }
            Next next = new Next(moment);
            next.consider(at.next());
            if (span < silent.size()) {
                next.consider(silent.get(span).from());
                next.consider(silent.get(span).until());
            }
            moment = next.get();
            if (moment == Next.NEVER) {
                break;
            }
        }
        return new RollCalls(runs, moment);
    }
}
